package dev.sluice.middleware.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one token of a process, for all requests that need it. While there is none, all wait for the
 * same fetch, without a thread. One that is near its end is replaced while it is still used; when
 * that fails, it is used on, and the next try is made a little later. Thread-safe.
 */
final class TokenSource {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Supplier<CompletionStage<Token>> fetch;
  private final InstantSource clock;
  private @Nullable Token current;
  private @Nullable CompletableFuture<Token> pending;

  /** A source that has no token yet, and gets one by that fetch when it is first asked. */
  TokenSource(Supplier<CompletionStage<Token>> fetch, InstantSource clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /** A token that is good now; fails as the fetch does. */
  CompletionStage<Token> token() {
    CompletableFuture<Token> mine;
    boolean starts;
    Token usable;
    synchronized (this) {
      Instant now = clock.instant();
      usable = current != null && !current.isExpired(now) ? current : null;
      if (usable != null && !usable.isDue(now)) {
        return CompletableFuture.completedStage(usable);
      }
      starts = pending == null;
      mine = pending == null ? new CompletableFuture<>() : pending;
      pending = mine;
    }
    if (starts) {
      start(mine);
    }
    return usable != null ? CompletableFuture.completedStage(usable) : mine;
  }

  /** The token in use, expired or not; null for none. */
  synchronized @Nullable Token current() {
    return current;
  }

  /** Forgets that token, if it is the one in use. */
  synchronized void drop(Token refused) {
    if (refused.equals(current)) {
      current = null;
    }
  }

  /** Outside of the lock, because the fetch runs others' code and may complete at once. */
  private void start(CompletableFuture<Token> mine) {
    CompletionStage<Token> stage;
    try {
      stage = fetch.get();
    } catch (RuntimeException e) {
      stage = CompletableFuture.failedStage(e);
    }
    stage.whenComplete((token, failure) -> end(mine, token, failure));
  }

  private void end(
      CompletableFuture<Token> mine, @Nullable Token token, @Nullable Throwable failure) {
    synchronized (this) {
      pending = null;
      if (token != null) {
        current = token;
      } else if (current != null) {
        current = current.postponed(clock.instant().plus(PAUSE));
      }
    }
    if (token != null) {
      mine.complete(token);
    } else {
      mine.completeExceptionally(
          failure != null ? failure : new IllegalStateException("no token was fetched"));
    }
  }
}
