package dev.sluice.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaTest {

  private static Schema schema() {
    return Schema.of("t", "", fields());
  }

  private static Field[] fields() {
    return new Field[] {
      Field.required("id", DataType.LONG, "").asKey(),
      Field.optional("name", DataType.STRING, ""),
      Field.required("at", DataType.TIMESTAMP, "").untracked()
    };
  }

  @Test
  void keysAndTracked_fields_areTold() {
    assertThat(schema().keys()).containsExactly("id");
    assertThat(schema().tracked()).containsExactly("id", "name");
  }

  @Test
  void equals_sameParts_isEqual() {
    assertThat(schema()).isEqualTo(schema()).hasSameHashCodeAs(schema());
    assertThat(schema()).isEqualTo(Schema.of("t", "", Load.MERGE, fields()));
    assertThat(schema()).isNotEqualTo(Schema.of("t", "", Load.MERGE.childrenOf("id"), fields()));
    assertThat(Load.HISTORY.validFrom("at")).isEqualTo(Load.HISTORY.validFrom("at"));
  }
}
