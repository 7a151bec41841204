package dev.sluice.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaTest {

  private static Schema schema() {
    return Schema.of(
        "t",
        "",
        Field.required("id", DataType.LONG, "").asKey(),
        Field.optional("name", DataType.STRING, ""),
        Field.required("at", DataType.TIMESTAMP, "").untracked());
  }

  @Test
  void keysAndTracked_fields_areTold() {
    assertThat(schema().keys()).containsExactly("id");
    assertThat(schema().tracked()).containsExactly("id", "name");
  }

  @Test
  void equals_sameParts_isEqual() {
    assertThat(schema()).isEqualTo(schema()).hasSameHashCodeAs(schema());
  }
}
