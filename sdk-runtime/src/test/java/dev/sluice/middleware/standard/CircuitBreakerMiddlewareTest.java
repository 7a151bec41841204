package dev.sluice.middleware.standard;

import static dev.sluice.middleware.standard.Requests.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.CircuitBreakerConfig;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError.Kind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CircuitBreakerMiddlewareTest {

  private static final Duration RECOVERY = Duration.ofMillis(20);

  private final CircuitBreakerMiddleware breaker =
      new CircuitBreakerMiddleware(new CircuitBreakerConfig(2, RECOVERY));

  private HttpResponse send(HttpResponse answer) {
    return breaker
        .handle(Requests.get(), request -> CompletableFuture.completedStage(answer))
        .toCompletableFuture()
        .join();
  }

  private boolean isOpen() {
    CompletableFuture<HttpResponse> never = new CompletableFuture<>();
    HttpResponse outcome =
        breaker.handle(Requests.get(), request -> never).toCompletableFuture().getNow(status(200));
    never.complete(status(404));
    return outcome.error().map(error -> error.kind() == Kind.CIRCUIT_OPEN).orElse(false);
  }

  /** Failsafe's own clock cannot be injected: waits as long as the shortest useful recovery. */
  private static void recover() {
    long until = System.nanoTime() + RECOVERY.toNanos() * 2;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void handle_serverErrorsInARow_open(int status) {
    send(status(status));
    send(status(status));

    HttpResponse kept = send(status(200));
    assertThat(kept.error().orElseThrow().kind()).isEqualTo(Kind.CIRCUIT_OPEN);
    assertThat(kept.error().orElseThrow().message()).contains("0.02 s");
    assertThat(kept.attempts()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"CONNECT", "TLS", "BROKEN", "TIMEOUT"})
  void handle_networkErrorsInARow_open(Kind kind) {
    send(HttpResponse.failed(kind, ""));
    send(HttpResponse.failed(kind, ""));

    assertThat(isOpen()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 400, 401, 404, 429})
  void handle_otherStatus_staysClosed(int status) {
    for (int i = 0; i < 10; i++) {
      send(status(status));
    }

    assertThat(isOpen()).isFalse();
  }

  @Test
  void handle_successInBetween_startsAnew() {
    send(status(500));
    send(status(404));
    send(status(500));

    assertThat(isOpen()).isFalse();
  }

  @Test
  void handle_afterRecovery_oneTrialCloses() {
    send(status(500));
    send(status(500));
    recover();

    assertThat(send(status(200)).status()).isEqualTo(200);
    assertThat(isOpen()).isFalse();
  }

  @Test
  void handle_trialInFlight_othersAreKeptBack() {
    send(status(500));
    send(status(500));
    recover();
    CompletableFuture<HttpResponse> trial = new CompletableFuture<>();
    var outcome = breaker.handle(Requests.get(), request -> trial);

    assertThat(isOpen()).isTrue();
    trial.complete(status(200));
    assertThat(outcome.toCompletableFuture().join().status()).isEqualTo(200);
    assertThat(isOpen()).isFalse();
  }

  @Test
  void handle_trialThatFailsItsStage_givesThePermitBack() {
    send(status(500));
    send(status(500));
    for (int i = 0; i < 3; i++) {
      recover();
      assertThat(
              breaker.handle(
                  Requests.get(),
                  request -> CompletableFuture.failedStage(new IllegalStateException("oops"))))
          .isCompletedExceptionally();
    }
    recover();

    assertThat(send(status(200)).status()).isEqualTo(200);
  }

  @Test
  void handle_failedStages_tellNothing() {
    for (int i = 0; i < 5; i++) {
      breaker.handle(
          Requests.get(),
          request -> CompletableFuture.failedStage(new IllegalStateException("no secret")));
    }

    assertThat(isOpen()).isFalse();
  }
}
