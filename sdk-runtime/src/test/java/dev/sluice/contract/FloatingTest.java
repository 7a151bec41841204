package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What floating-point numbers take, and what they would lose. */
class FloatingTest {

  private static <T> T read(String json, ItemReader<T> reader) {
    Body body = Body.of(json.getBytes(StandardCharsets.UTF_8), "application/json");
    return BodyReader.read(body, reader);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "\"100.10\", 100.1",
    "0.30000000000000004, 0.30000000000000004",
    "0.10000000000000001, 0.1",
    "1e22, 1e22",
    "5e-324, 4.9E-324",
    "9007199254740992, 9007199254740992",
    "0e0, 0"
  })
  void doubleObject_allDigitsKept_isRead(String json, double expected) {
    assertThat(read(json, JsonInput::doubleObject)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "0.12345678901234567890",
        "123456789.123456789123",
        "1e-400",
        "1e-99999999999",
        "1e400"
      })
  void doubleObject_digitsLost_isAViolation(String json) {
    assertThatThrownBy(() -> read(json, JsonInput::doubleObject))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("all its digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"16777217", "0.123456789012", "1e39"})
  void floatObject_digitsLost_isAViolation(String json) {
    assertThatThrownBy(() -> read(json, JsonInput::floatObject))
        .isInstanceOf(ContractException.class);
  }

  @Property
  void doubleObject_printedDouble_isThatDouble(@ForAll double value) {
    Assume.that(Double.isFinite(value));

    assertThat(read(Double.toString(value), JsonInput::doubleObject)).isEqualTo(value);
  }

  @Property
  void floatObject_printedFloat_isThatFloat(@ForAll float value) {
    Assume.that(Float.isFinite(value));

    assertThat(read(Float.toString(value), JsonInput::floatObject)).isEqualTo(value);
  }
}
