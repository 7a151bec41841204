package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

  @Test
  void indexOf_manyNames_findsEach() {
    String[] names = IntStream.range(0, 100).mapToObj(i -> "field" + i).toArray(String[]::new);
    FieldNames fields = FieldNames.of(names).alias("other", 3).alias("another", 4);

    for (int i = 0; i < names.length; i++) {
      assertThat(fields.indexOf("field" + i)).isEqualTo(i);
    }
    assertThat(fields.indexOf("other")).isEqualTo(3);
    assertThat(fields.indexOf("another")).isEqualTo(4);
    assertThat(fields.indexOf("none")).isEqualTo(-1);
  }

  @Test
  void of_none_findsNothing() {
    assertThat(FieldNames.of().indexOf("a")).isEqualTo(-1);
  }

  @Test
  void alias_takenName_throws() {
    assertThatThrownBy(() -> FieldNames.of("a", "b").alias("a", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
