package dev.sluice.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.processor.model.Span.Unit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  @Test
  void parse_numberAndUnit_keepsTheUnit() {
    assertThat(Span.parse("60s")).contains(new Span(60, Unit.SECONDS));
    assertThat(Span.parse("1m")).contains(new Span(1, Unit.MINUTES));
    assertThat(Span.parse("500ms").orElseThrow().duration()).isEqualTo(Duration.ofMillis(500));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "60", "s", "1 s", "-1s", "1.5s", "1d", "PT1S", "99999999999s"})
  void parse_anythingElse_isEmpty(String text) {
    assertThat(Span.parse(text)).isEmpty();
  }

  @Test
  void parseIso_duration_isInItsLargestWholeUnit() {
    assertThat(Span.parseIso("PT1H")).contains(new Span(1, Unit.HOURS));
    assertThat(Span.parseIso("P1D")).contains(new Span(24, Unit.HOURS));
    assertThat(Span.parseIso("PT90M")).contains(new Span(90, Unit.MINUTES));
    assertThat(Span.parseIso("PT1.5S")).contains(new Span(1500, Unit.MILLIS));
    assertThat(Span.parseIso("PT0S").orElseThrow().amount()).isZero();
    assertThat(Span.parseIso("1h")).isEmpty();
    assertThat(Span.parseIso("PT9999999999999999H")).isEmpty();
  }
}
