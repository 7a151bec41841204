package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.cases.IngestionCase;
import dev.sluice.config.RateLimitHeadersConfig;
import dev.sluice.config.ResetUnit;
import dev.sluice.config.RetryConfig;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases of how long to wait. */
class BackoffCasesTest {

  private static final String JITTER = "delays are exponential with full jitter, and nothing else";
  private static final String PLAIN = "headers are read as they are, without patterns";

  private static final Map<String, String> DIFFERENCES =
      Map.ofEntries(
          Map.entry("ic-076", JITTER),
          Map.entry("ic-077", JITTER),
          Map.entry("ic-078", JITTER),
          Map.entry("ic-079", JITTER),
          Map.entry("ic-080", JITTER),
          Map.entry("ic-083", PLAIN),
          Map.entry("ic-096", PLAIN),
          Map.entry("ic-089", "the longest delay is longer than zero"),
          Map.entry("ic-097", "a wait just as long as the longest delay is made"),
          Map.entry("ic-100", "the longest delay is a duration"),
          Map.entry("ic-101", "the longest delay is a duration"),
          Map.entry("ic-102", "there is no least wait"));

  private static final RateLimitHeadersConfig RESET =
      new RateLimitHeadersConfig("left", "reset", ResetUnit.EPOCH_SECONDS);

  @TestFactory
  Stream<DynamicTest> wait_case_isAsThere() {
    return IngestionCase.tests(Set.of("backoff"), DIFFERENCES, BackoffCasesTest::play);
  }

  private static void play(IngestionCase one) {
    switch (one.area()) {
      case "backoff.retry_after_delta" ->
          assertThat(RetryAfter.of(retryAfter(one, "header"), Instant.EPOCH))
              .isEqualTo(seconds(one, "wait_s"));
      case "backoff.header_number" ->
          assertThat(RetryAfter.of(retryAfter(one, "header"), Instant.EPOCH))
              .isEqualTo(seconds(one, "value"));
      case "backoff.reset_epoch" ->
          assertThat(RetryAfter.ofReset(reset(one), RESET, now(one)))
              .isEqualTo(seconds(one, "wait_s"));
      case "backoff.retry_after_cap" -> decide(one, retryAfter(one, "header_s"), Instant.EPOCH);
      case "backoff.reset_epoch_cap" -> decide(one, reset(one), now(one));
      default -> throw new AssertionError(one.area());
    }
  }

  /** A wait within the longest delay is made in full; one beyond it ends the call. */
  private static void decide(IngestionCase one, Headers headers, Instant now) {
    RetryConfig config =
        new RetryConfig(
            5, Duration.ofMillis(1), Duration.ofSeconds(one.given().get("max_wait_s").asLong()));
    HttpRequest request =
        new HttpRequest(
            new Operation("test", "op", true),
            HttpMethod.GET,
            "http://localhost/",
            Headers.EMPTY,
            Body.EMPTY);
    RetryDecision decision =
        new RetryRules(config, RESET)
            .decide(request, HttpResponse.of(429, headers, Body.EMPTY), 1, 0.5, now);

    if (one.expect().get("result").isTextual()) {
      assertThat(decision).isInstanceOf(RetryDecision.GiveUp.class);
    } else {
      long nanos = Duration.ofSeconds(one.expect().get("result").asLong()).toNanos();
      assertThat(decision)
          .isInstanceOfSatisfying(
              RetryDecision.Again.class,
              again -> assertThat(again.delayNanos()).isBetween(nanos, nanos + 1_000_000));
    }
  }

  private static Headers retryAfter(IngestionCase one, String name) {
    String value = one.text(name);
    return value.isEmpty() ? Headers.EMPTY : Headers.EMPTY.with("Retry-After", value);
  }

  private static Headers reset(IngestionCase one) {
    return Headers.EMPTY.with("left", "0").with("reset", one.text("header"));
  }

  private static Instant now(IngestionCase one) {
    return Instant.ofEpochSecond(one.given().get("now").asLong());
  }

  private static Optional<Duration> seconds(IngestionCase one, String name) {
    return one.expect().get(name).isNull()
        ? Optional.empty()
        : Optional.of(Duration.ofMillis((long) (one.expect().get(name).asDouble() * 1000)));
  }
}
