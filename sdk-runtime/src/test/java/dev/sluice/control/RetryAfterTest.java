package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.RateLimitHeadersConfig;
import dev.sluice.config.ResetUnit;
import dev.sluice.http.Headers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");

  private static Optional<Duration> of(String value) {
    return RetryAfter.of(Headers.EMPTY.with("retry-after", value), NOW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | PT7S",
        "1.5 | PT1.5S",
        "0.25 | PT0.25S",
        "Mon, 05 Jan 2026 12:00:30 GMT | PT30S",
        "Mon, 5 Jan 2026 12:01:00 GMT | PT1M",
        "99999999999999999 | PT8760H"
      })
  void of_readable_isTheWait(String value, String expected) {
    assertThat(of(value)).contains(Duration.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.0",
        "-5",
        "soon",
        "",
        "1e9",
        "Mon, 05 Jan 2026 11:59:59 GMT",
        "1.2.3",
        "."
      })
  void of_zeroPastOrUnreadable_isNone(String value) {
    assertThat(of(value)).isEmpty();
  }

  @Test
  void of_absent_isNone() {
    assertThat(RetryAfter.of(Headers.EMPTY, NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SECONDS_LEFT, 12, PT12S",
    "MILLIS_LEFT, 1500, PT1.5S",
    "EPOCH_SECONDS, 1767614405, PT5S",
    "EPOCH_MILLIS, 1767614400250, PT0.25S"
  })
  void ofReset_nothingLeft_isTheTimeUntilReset(ResetUnit unit, String value, String expected) {
    RateLimitHeadersConfig config = new RateLimitHeadersConfig("left", "reset", unit);
    Headers headers = Headers.EMPTY.with("Left", "0").with("Reset", value);

    assertThat(RetryAfter.ofReset(headers, config, NOW)).contains(Duration.parse(expected));
  }

  @ParameterizedTest
  @CsvSource({"3, 12", "0, 0", "0, never", "none, 12"})
  void ofReset_somethingLeftOrUnreadable_isNone(String left, String reset) {
    RateLimitHeadersConfig config =
        new RateLimitHeadersConfig("left", "reset", ResetUnit.SECONDS_LEFT);
    Headers headers = Headers.EMPTY.with("left", left).with("reset", reset);

    assertThat(RetryAfter.ofReset(headers, config, NOW)).isEmpty();
  }
}
