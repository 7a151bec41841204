package dev.sluice.middleware.standard;

import static dev.sluice.middleware.standard.Requests.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.RetryConfig;
import dev.sluice.control.RetryRules;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError.Kind;
import dev.sluice.transport.testing.FakeTransport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RetryMiddlewareTest {

  private final ManualTimer timer = new ManualTimer();
  private final RetryMiddleware retry =
      new RetryMiddleware(
          new RetryRules(new RetryConfig(3, Duration.ofNanos(1000), Duration.ofSeconds(10)), null),
          timer,
          () -> 0.5);

  private CompletableFuture<HttpResponse> handle(FakeTransport transport, HttpRequest request) {
    return retry.handle(request, transport::send).toCompletableFuture();
  }

  @Test
  void handle_success_isOneAttempt() {
    FakeTransport transport = FakeTransport.answering(status(200), status(500));

    assertThat(handle(transport, Requests.get()).join().attempts()).isEqualTo(1);
    assertThat(timer.delays()).isEmpty();
  }

  @Test
  void handle_passingError_isRepeatedAfterADelayWithoutBlocking() {
    FakeTransport transport = FakeTransport.answering(status(503), status(502), status(200));

    CompletableFuture<HttpResponse> outcome = handle(transport, Requests.get());
    assertThat(outcome).isNotDone();
    assertThat(transport.requests()).hasSize(1);
    timer.pass(500);
    assertThat(transport.requests()).hasSize(2);
    assertThat(outcome).isNotDone();
    timer.passAll();

    assertThat(outcome.join().status()).isEqualTo(200);
    assertThat(outcome.join().attempts()).isEqualTo(3);
    assertThat(timer.delays()).containsExactly(500L, 1000L);
  }

  @Test
  void handle_allAttemptsFail_lastOutcomeWithCount() {
    FakeTransport transport = FakeTransport.answering(request -> status(503));

    CompletableFuture<HttpResponse> outcome = handle(transport, Requests.get());
    timer.passAll();

    assertThat(outcome.join().status()).isEqualTo(503);
    assertThat(outcome.join().attempts()).isEqualTo(3);
    assertThat(transport.requests()).hasSize(3);
  }

  @Test
  void handle_retryAfter_isWaitedForInFull() {
    FakeTransport transport = FakeTransport.answering(status(429, "Retry-After", "2"), status(200));

    CompletableFuture<HttpResponse> outcome = handle(transport, Requests.get());
    timer.pass(Duration.ofSeconds(2).toNanos());
    assertThat(outcome).isNotDone();
    timer.passAll();

    assertThat(outcome.join().status()).isEqualTo(200);
    assertThat(timer.delays()).containsExactly(2_000_000_500L);
  }

  @Test
  void handle_retryAfterBeyondTheLongestDelay_endsAtOnce() {
    FakeTransport transport = FakeTransport.answering(status(429, "Retry-After", "3600"));

    assertThat(handle(transport, Requests.get()).join().status()).isEqualTo(429);
    assertThat(timer.delays()).isEmpty();
  }

  @Test
  void handle_postThatMayBeProcessed_isNotRepeated() {
    FakeTransport transport = FakeTransport.answering(status(500), status(200));

    assertThat(handle(transport, Requests.post()).join().status()).isEqualTo(500);
  }

  @Test
  void handle_circuitOpensBetweenAttempts_endsWithTheAttemptsMade() {
    HttpResponse open = HttpResponse.failed(Kind.CIRCUIT_OPEN, "open").withAttempts(0);
    FakeTransport transport = FakeTransport.answering(status(503), open);

    CompletableFuture<HttpResponse> outcome = handle(transport, Requests.get());
    timer.passAll();

    assertThat(outcome.join().error().orElseThrow().kind()).isEqualTo(Kind.CIRCUIT_OPEN);
    assertThat(outcome.join().attempts()).isEqualTo(1);
  }

  @Test
  void handle_failedStage_isPassedOn() {
    FakeTransport transport =
        FakeTransport.answeringLater(
            request -> CompletableFuture.failedFuture(new IllegalStateException("oops")));

    assertThatThrownBy(() -> handle(transport, Requests.get()).join()).hasRootCauseMessage("oops");
    assertThat(transport.requests()).hasSize(1);
  }

  @Test
  void handle_failedStageOnRepeat_isPassedOn() {
    List<CompletableFuture<HttpResponse>> answers =
        List.of(
            CompletableFuture.completedFuture(status(503)),
            CompletableFuture.failedFuture(new IllegalStateException("oops")));
    int[] next = {0};
    FakeTransport transport = FakeTransport.answeringLater(request -> answers.get(next[0]++));

    CompletableFuture<HttpResponse> outcome = handle(transport, Requests.get());
    timer.passAll();

    assertThatThrownBy(outcome::join).hasRootCauseMessage("oops");
  }
}
