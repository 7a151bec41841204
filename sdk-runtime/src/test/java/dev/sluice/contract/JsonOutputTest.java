package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.http.Body;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

  private static String field(@Nullable Object value) {
    return object(out -> out.field("f", value)).text();
  }

  private interface Fields {
    void write(JsonOutput out) throws java.io.IOException;
  }

  private static Body object(Fields fields) {
    return JsonOutput.body(
        fields,
        (value, out) -> {
          out.startObject();
          value.write(out);
          out.endObject();
        });
  }

  @Test
  void body_any_isJson() {
    assertThat(object(out -> {}).contentType()).isEqualTo("application/json");
  }

  @Test
  void field_values_areWritten() {
    assertThat(field("a\"é\u0001")).isEqualTo("{\"f\":\"a\\\"é\\u0001\"}");
    assertThat(field(5)).isEqualTo("{\"f\":5}");
    assertThat(field(1.5)).isEqualTo("{\"f\":1.5}");
    assertThat(field(new BigDecimal("1E+3"))).isEqualTo("{\"f\":1000}");
    assertThat(field(true)).isEqualTo("{\"f\":true}");
    assertThat(field(Instant.EPOCH)).isEqualTo("{\"f\":\"1970-01-01T00:00:00Z\"}");
    assertThat(field(LocalDate.of(2024, 1, 2))).isEqualTo("{\"f\":\"2024-01-02\"}");
    assertThat(field(Arrays.asList(1L, null, "x"))).isEqualTo("{\"f\":[1,null,\"x\"]}");
    assertThat(field(Map.of("a", List.of()))).isEqualTo("{\"f\":{\"a\":[]}}");
  }

  @Test
  void field_null_isLeftOut() {
    assertThat(field(null)).isEqualTo("{}");
  }

  @Test
  void field_noJson_throws() {
    assertThatThrownBy(() -> field(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> field(new StringBuilder().getClass()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void objects_nested_areWritten() {
    BodyWriter<String> writer =
        (value, out) -> {
          out.startObject();
          out.field("v", value);
          out.endObject();
        };
    Body body =
        object(
            out -> {
              out.object("one", "a", writer);
              out.object("none", null, writer);
              out.objects("many", List.of("b", "c"), writer);
            });

    assertThat(body.text())
        .isEqualTo("{\"one\":{\"v\":\"a\"},\"many\":[{\"v\":\"b\"},{\"v\":\"c\"}]}");
  }
}
