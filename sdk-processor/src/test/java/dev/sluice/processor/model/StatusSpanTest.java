package dev.sluice.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusSpanTest {

  @Test
  void parse_codeClassOrRange_isTheSpan() {
    assertThat(StatusSpan.parse("404")).contains(new StatusSpan(404, 404));
    assertThat(StatusSpan.parse("4xx")).contains(new StatusSpan(400, 499));
    assertThat(StatusSpan.parse("5XX")).contains(new StatusSpan(500, 599));
    assertThat(StatusSpan.parse("500-503")).contains(new StatusSpan(500, 503));
    assertThat(StatusSpan.parse("100-599")).contains(new StatusSpan(100, 599));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4x",
        "40",
        "4040",
        "600",
        "099",
        "0xx",
        "6xx",
        "503-500",
        "500-600",
        "-1",
        "4xx-5xx",
        "500 - 503",
        "any"
      })
  void parse_anythingElse_isNone(String text) {
    assertThat(StatusSpan.parse(text)).isEmpty();
  }
}
