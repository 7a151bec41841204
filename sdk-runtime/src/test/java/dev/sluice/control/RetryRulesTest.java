package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.RateLimitHeadersConfig;
import dev.sluice.config.ResetUnit;
import dev.sluice.config.RetryConfig;
import dev.sluice.control.RetryDecision.Again;
import dev.sluice.control.RetryDecision.Done;
import dev.sluice.control.RetryDecision.GiveUp;
import dev.sluice.http.Body;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError.Kind;
import dev.sluice.http.Operation;
import dev.sluice.http.RetryBounds;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryRulesTest {

  private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");
  private static final RetryRules RULES =
      new RetryRules(
          new RetryConfig(3, Duration.ofMillis(100), Duration.ofSeconds(10)),
          new RateLimitHeadersConfig("left", "reset", ResetUnit.SECONDS_LEFT));

  private static HttpRequest request(boolean idempotent) {
    return new HttpRequest(
        new Operation("test", "op", idempotent),
        idempotent ? HttpMethod.GET : HttpMethod.POST,
        "http://localhost/",
        Headers.EMPTY,
        Body.EMPTY);
  }

  private static HttpResponse status(int status, String... headers) {
    Headers all = Headers.EMPTY;
    for (int i = 0; i < headers.length; i += 2) {
      all = all.with(headers[i], headers[i + 1]);
    }
    return HttpResponse.of(status, all, Body.EMPTY);
  }

  private static RetryDecision decide(boolean idempotent, HttpResponse response) {
    return RULES.decide(request(idempotent), response, 1, 0.5, NOW);
  }

  @Test
  void decide_operationWithBoundsOfItsOwn_followsThem() {
    Operation once =
        new Operation("test", "op", true)
            .withRetry(new RetryBounds(1, Duration.ofSeconds(1), Duration.ofSeconds(2)));
    Operation slow =
        once.withRetry(new RetryBounds(9, Duration.ofSeconds(4), Duration.ofSeconds(8)));

    assertThat(RULES.decide(request(once), status(500), 1, 0.5, NOW))
        .isEqualTo(new GiveUp("that was attempt 1 of 1"));
    assertThat(RULES.decide(request(slow), status(500), 1, 0.5, NOW))
        .isEqualTo(new Again(2_000_000_000));
    assertThat(RULES.decide(request(slow), status(503, "Retry-After", "9"), 1, 0.5, NOW))
        .isInstanceOf(GiveUp.class);
  }

  private static HttpRequest request(Operation operation) {
    return new HttpRequest(
        operation, HttpMethod.GET, "http://localhost/", Headers.EMPTY, Body.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
  void decide_passingStatus_again(int status) {
    assertThat(decide(true, status(status))).isEqualTo(new Again(50_000_000));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 301, 400, 401, 403, 404, 409, 422, 501, 505})
  void decide_otherStatus_done(int status) {
    assertThat(decide(true, status(status))).isEqualTo(new Done());
  }

  @ParameterizedTest
  @EnumSource(names = {"CONNECT", "BROKEN", "TIMEOUT", "NOT_PROCESSED"})
  void decide_passingError_again(Kind kind) {
    assertThat(decide(true, HttpResponse.failed(kind, ""))).isInstanceOf(Again.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"TLS", "TOO_LARGE", "NOT_KEPT", "PROTOCOL", "CIRCUIT_OPEN"})
  void decide_lastingError_done(Kind kind) {
    assertThat(decide(true, HttpResponse.failed(kind, ""))).isEqualTo(new Done());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void decide_notIdempotentPerhapsProcessed_givesUp(int status) {
    assertThat(decide(false, status(status))).isInstanceOf(GiveUp.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"BROKEN", "TIMEOUT"})
  void decide_notIdempotentPerhapsReceived_givesUp(Kind kind) {
    assertThat(decide(false, HttpResponse.failed(kind, ""))).isInstanceOf(GiveUp.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {425, 429})
  void decide_notIdempotentNotProcessed_again(int status) {
    assertThat(decide(false, status(status))).isInstanceOf(Again.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONNECT", "NOT_PROCESSED"})
  void decide_notIdempotentNotReceived_again(Kind kind) {
    assertThat(decide(false, HttpResponse.failed(kind, ""))).isInstanceOf(Again.class);
  }

  @Test
  void decide_notIdempotent503WithRetryAfter_again() {
    assertThat(decide(false, status(503, "Retry-After", "2"))).isInstanceOf(Again.class);
  }

  @Test
  void decide_lastAttempt_givesUp() {
    assertThat(RULES.decide(request(true), status(500), 2, 0, NOW)).isInstanceOf(Again.class);
    assertThat(RULES.decide(request(true), status(500), 3, 0, NOW)).isInstanceOf(GiveUp.class);
  }

  @Test
  void decide_hint_isAFloorThatJitterAddsTo() {
    assertThat(decide(true, status(429, "Retry-After", "2"))).isEqualTo(new Again(2_050_000_000));
  }

  @Test
  void decide_hintAtTheLongestDelay_again() {
    assertThat(decide(true, status(429, "Retry-After", "10"))).isInstanceOf(Again.class);
  }

  @Test
  void decide_hintBeyondTheLongestDelay_givesUpAtOnce() {
    assertThat(decide(true, status(429, "Retry-After", "11")))
        .isEqualTo(new GiveUp("the API asks to wait 11 s, longer than the longest delay"));
  }

  @Test
  void decide_pauseOfARule_isAFloorLikeAHint() {
    HttpResponse plain =
        status(429, "Retry-After", "3").withAction(ErrorAction.THROTTLE, Duration.ofSeconds(5));
    HttpResponse longerHint =
        status(429, "Retry-After", "7").withAction(ErrorAction.RETRY, Duration.ofSeconds(5));
    HttpResponse tooLong = status(403).withAction(ErrorAction.THROTTLE, Duration.ofSeconds(11));

    assertThat(decide(true, plain)).isEqualTo(new Again(5_050_000_000L));
    assertThat(decide(true, longerHint)).isEqualTo(new Again(7_050_000_000L));
    assertThat(decide(true, tooLong)).isInstanceOf(GiveUp.class);
  }

  @Test
  void decide_zeroHint_ordinaryBackOff() {
    assertThat(decide(true, status(429, "Retry-After", "0"))).isEqualTo(new Again(50_000_000));
  }

  @Test
  void decide_resetHeaders_areAHint() {
    assertThat(decide(true, status(429, "left", "0", "reset", "3")))
        .isEqualTo(new Again(3_050_000_000L));
  }

  @ParameterizedTest
  @CsvSource({
    "RETRY, 200, true, true",
    "RETRY, 418, true, true",
    "RETRY, 418, false, false",
    "THROTTLE, 403, false, true",
    "THROTTLE, 200, true, true",
    "FAIL, 503, true, false",
    "STOP_RUN, 429, true, false",
    "RESYNC, 410, true, false",
    "SKIP, 503, true, false",
    "EMPTY, 404, true, false",
    "REFRESH_AUTH, 401, true, false",
  })
  void decide_errorRule_comesBeforeTheStatus(
      ErrorAction action, int status, boolean idempotent, boolean again) {
    HttpResponse response = HttpResponse.of(status, Headers.EMPTY, Body.EMPTY).withAction(action);

    assertThat(
            new RetryRules(RetryConfig.DEFAULT, null)
                .decide(request(idempotent), response, 1, 0.5, Instant.EPOCH))
        .matches(decision -> decision instanceof RetryDecision.Again == again);
  }
}
