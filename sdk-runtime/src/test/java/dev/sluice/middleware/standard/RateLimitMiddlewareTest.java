package dev.sluice.middleware.standard;

import static dev.sluice.middleware.standard.Requests.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.RateLimitConfig;
import dev.sluice.config.RateLimitHeadersConfig;
import dev.sluice.config.ResetUnit;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.HttpResponse;
import dev.sluice.transport.testing.FakeTransport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RateLimitMiddlewareTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final RateLimitHeadersConfig HEADERS =
      new RateLimitHeadersConfig("left", "reset", ResetUnit.SECONDS_LEFT);

  private final ManualTimer timer = new ManualTimer();
  private final List<Long> sentAt = new ArrayList<>();

  private RateLimitMiddleware limiter(@Nullable RateLimitConfig limit) {
    return new RateLimitMiddleware(
        new LocalRateBudget(limit, timer::nanoTime), HEADERS, Duration.ofSeconds(60), timer);
  }

  private void send(RateLimitMiddleware limiter, HttpResponse answer) {
    FakeTransport transport =
        FakeTransport.answering(
            request -> {
              sentAt.add(timer.nanoTime());
              return answer;
            });
    limiter.handle(Requests.get(), transport::send);
  }

  @Test
  void handle_withinTheRate_sendsAtOnce() {
    RateLimitMiddleware limiter = limiter(new RateLimitConfig(2, Duration.ofSeconds(1)));
    send(limiter, status(200));
    send(limiter, status(200));

    assertThat(sentAt).containsExactly(0L, 0L);
    assertThat(timer.delays()).isEmpty();
  }

  @Test
  void handle_beyondTheRate_waitsWithoutBlocking() {
    RateLimitMiddleware limiter = limiter(new RateLimitConfig(2, Duration.ofSeconds(1)));
    for (int i = 0; i < 5; i++) {
      send(limiter, status(200));
    }
    timer.passAll();

    assertThat(sentAt).containsExactly(0L, 0L, SECOND, SECOND, 2 * SECOND);
  }

  @Test
  void handle_throttleWithAPause_keepsEverybodyWaiting() {
    RateLimitMiddleware limiter = limiter(null);
    send(limiter, status(403).withAction(ErrorAction.THROTTLE, Duration.ofSeconds(30)));
    send(limiter, status(200));
    timer.passAll();
    send(limiter, status(500).withAction(ErrorAction.RETRY, Duration.ofSeconds(30)));
    send(limiter, status(200));

    assertThat(sentAt).containsExactly(0L, 30 * SECOND, 30 * SECOND, 30 * SECOND);
  }

  @Test
  void handle_nothingLeft_pausesUntilReset() {
    RateLimitMiddleware limiter = limiter(null);
    send(limiter, status(200, "left", "0", "reset", "5"));
    send(limiter, status(200));
    timer.passAll();

    assertThat(sentAt).containsExactly(0L, 5 * SECOND);
  }

  @Test
  void handle_somethingLeft_doesNotPause() {
    RateLimitMiddleware limiter = limiter(null);
    send(limiter, status(200, "left", "1", "reset", "5"));
    send(limiter, status(200));

    assertThat(sentAt).containsExactly(0L, 0L);
  }

  @Test
  void handle_tooManyRequests_pausesEverybody() {
    RateLimitMiddleware limiter = limiter(new RateLimitConfig(10, Duration.ofSeconds(1)));
    send(limiter, status(429, "Retry-After", "3"));
    send(limiter, status(200));
    send(limiter, status(200));
    timer.passAll();

    assertThat(sentAt).containsExactly(0L, 3 * SECOND, 3 * SECOND);
  }

  @Test
  void handle_pauseWhileWaiting_waitsOnceMore() {
    RateLimitMiddleware limiter = limiter(new RateLimitConfig(1, Duration.ofSeconds(1)));
    CompletableFuture<HttpResponse> slow = new CompletableFuture<>();
    limiter.handle(Requests.get(), request -> slow);
    send(limiter, status(200));
    slow.complete(status(429, "Retry-After", "10"));
    timer.pass(9 * SECOND);
    assertThat(sentAt).isEmpty();
    timer.passAll();

    assertThat(sentAt)
        .hasSize(1)
        .allSatisfy(at -> assertThat(at).isGreaterThanOrEqualTo(10 * SECOND));
  }

  @Test
  void handle_wishBeyondTheLongestPause_isNotFollowed() {
    RateLimitMiddleware limiter = limiter(null);
    send(limiter, status(429, "Retry-After", "3600"));
    send(limiter, status(200));

    assertThat(sentAt).containsExactly(0L, 0L);
  }
}
