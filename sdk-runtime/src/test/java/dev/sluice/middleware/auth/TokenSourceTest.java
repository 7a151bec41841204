package dev.sluice.middleware.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class TokenSourceTest {

  private final List<CompletableFuture<Token>> fetches = new ArrayList<>();
  private Instant now = AuthFixture.START;
  private final TokenSource source =
      new TokenSource(
          () -> {
            fetches.add(new CompletableFuture<>());
            return fetches.get(fetches.size() - 1);
          },
          () -> now);

  private void arrive(int fetch, String value, long seconds) {
    fetches.get(fetch).complete(Token.of(Secret.of(value), Duration.ofSeconds(seconds), now));
  }

  private CompletionStage<String> ask() {
    return source.token().thenApply(token -> token.value().reveal());
  }

  @Test
  void token_manyCallersAtFirst_waitForOneFetch() {
    CompletionStage<String> first = ask();
    CompletionStage<String> second = ask();
    assertThat(fetches).hasSize(1);
    assertThat(first).isNotDone();

    arrive(0, "a", 3600);

    assertThat(first).isCompletedWithValue("a");
    assertThat(second).isCompletedWithValue("a");
    assertThat(ask()).isCompletedWithValue("a");
    assertThat(fetches).hasSize(1);
  }

  @Test
  void token_nearItsEnd_isUsedWhileTheNextIsFetched() {
    ask();
    arrive(0, "a", 3600);
    now = now.plusSeconds(3541);

    assertThat(ask()).isCompletedWithValue("a");
    assertThat(ask()).isCompletedWithValue("a");
    assertThat(fetches).hasSize(2);
    arrive(1, "b", 3600);
    assertThat(ask()).isCompletedWithValue("b");
  }

  @Test
  void token_shortLived_isRenewedInItsLastTenth() {
    ask();
    arrive(0, "a", 100);
    now = now.plusSeconds(89);
    ask();
    assertThat(fetches).hasSize(1);
    now = now.plusSeconds(1);
    ask();
    assertThat(fetches).hasSize(2);
  }

  @Test
  void token_expired_isWaitedFor() {
    ask();
    arrive(0, "a", 100);
    now = now.plusSeconds(100);

    CompletionStage<String> late = ask();
    assertThat(late).isNotDone();
    arrive(1, "b", 100);
    assertThat(late).isCompletedWithValue("b");
  }

  @Test
  void token_renewalAheadFails_isUsedOnAndTriedLater() {
    ask();
    arrive(0, "a", 3600);
    now = now.plusSeconds(3541);
    ask();
    fetches.get(1).completeExceptionally(new IllegalStateException("down"));

    assertThat(ask()).isCompletedWithValue("a");
    assertThat(fetches).hasSize(2);
    now = now.plusSeconds(5);
    assertThat(ask()).isCompletedWithValue("a");
    assertThat(fetches).hasSize(3);
  }

  @Test
  void token_firstFetchFails_failsAllWaitingAndIsTriedAnew() {
    CompletionStage<String> first = ask();
    CompletionStage<String> second = ask();
    fetches.get(0).completeExceptionally(new IllegalStateException("down"));

    assertThat(first).isCompletedExceptionally();
    assertThat(second).isCompletedExceptionally();
    assertThat(ask()).isNotDone();
    assertThat(fetches).hasSize(2);
  }

  @Test
  void drop_anotherToken_keepsTheOneInUse() {
    ask();
    arrive(0, "a", 3600);
    source.drop(Token.of(Secret.of("z"), null, now));
    assertThat(ask()).isCompletedWithValue("a");

    source.drop(Objects.requireNonNull(source.current()));
    assertThat(ask()).isNotDone();
  }
}
