package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.ErrorBodyConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyReaderTest {

  private static ErrorDetail read(String body, String code, String message) {
    return ErrorBodyReader.read(JsonInputTest.json(body), new ErrorBodyConfig(code, message));
  }

  @Test
  void read_codeAndMessage_areFound() {
    assertThat(read("{\"code\": 42, \"message\": \"no\\nway\"}", "/code", "/message"))
        .isEqualTo(new ErrorDetail("42", "no way", ""));
    assertThat(read("{\"errors\": [{\"m\": \"no\"}]}", "", "/errors/0/m"))
        .isEqualTo(new ErrorDetail("", "no", ""));
  }

  @Test
  void read_longMessage_isShortened() {
    assertThat(read("{\"m\": \"" + "x".repeat(1000) + "\"}", "", "/m").message()).hasSize(301);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>", "{", "[]", "null", "{\"code\": {}}", "{\"code\": null}", "7"})
  void read_anythingElse_isNothing(String body) {
    assertThat(read(body, "/code", "/code")).isEqualTo(ErrorDetail.NONE);
  }
}
