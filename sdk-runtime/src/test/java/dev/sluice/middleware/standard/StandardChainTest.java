package dev.sluice.middleware.standard;

import static dev.sluice.middleware.standard.Requests.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.CircuitBreakerConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.RateLimitConfig;
import dev.sluice.config.RetryConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError.Kind;
import dev.sluice.middleware.AuthenticatorContext;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.auth.Authenticators;
import dev.sluice.transport.testing.FakeTransport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StandardChainTest {

  private final ManualTimer timer = new ManualTimer();
  private final List<String> seen = new ArrayList<>();

  private CompletableFuture<HttpResponse> send(ConnectorConfig config, FakeTransport transport) {
    Middleware own =
        (request, next) -> {
          seen.add(request.headers().first("api-key").orElse("no key"));
          return next.send(request);
        };
    return StandardChain.of(
            config,
            Authenticators.of(
                config.auth(),
                new AuthenticatorContext("test", config.baseUrl(), transport::send, timer::now)),
            List.of(own),
            new LocalRateBudget(config.traffic().rateLimit(), timer::nanoTime),
            timer,
            transport)
        .send(Requests.get("http://localhost/a"))
        .toCompletableFuture();
  }

  private static ConnectorConfig config() {
    return ConnectorConfig.of("test", "http://localhost")
        .withAuth(ApiKeyConfig.inHeader("api-key", "", new SecretRef("PATH")))
        .withRetry(new RetryConfig(4, Duration.ofSeconds(2), Duration.ofSeconds(60)))
        .withRateLimit(new RateLimitConfig(1, Duration.ofSeconds(30)));
  }

  @Test
  void of_ownMiddleware_isInsideRetryAndLimitAndOutsideAuth() {
    FakeTransport transport = FakeTransport.answering(status(503), status(200));

    CompletableFuture<HttpResponse> outcome = send(config(), transport);
    timer.passAll();

    assertThat(outcome.join().attempts()).isEqualTo(2);
    assertThat(seen).containsExactly("no key", "no key");
    assertThat(transport.requests())
        .hasSize(2)
        .allSatisfy(request -> assertThat(request.headers().first("api-key")).isPresent());
  }

  @Test
  void of_timing_includesDelaysAndWaits() {
    FakeTransport transport = FakeTransport.answering(status(503), status(200));

    CompletableFuture<HttpResponse> outcome = send(config(), transport);
    timer.passAll();

    assertThat(outcome.join().nanos()).isEqualTo(Duration.ofSeconds(30).toNanos());
  }

  @Test
  void of_circuitOpensDuringRetries_endsTheCall() {
    FakeTransport transport = FakeTransport.answering(request -> status(503));
    ConnectorConfig config =
        config()
            .withRateLimit(null)
            .withCircuitBreaker(new CircuitBreakerConfig(2, Duration.ofSeconds(60)));

    CompletableFuture<HttpResponse> outcome = send(config, transport);
    timer.passAll();

    assertThat(outcome.join().error().orElseThrow().kind()).isEqualTo(Kind.CIRCUIT_OPEN);
    assertThat(outcome.join().attempts()).isEqualTo(2);
    assertThat(transport.requests()).hasSize(2);
  }
}
