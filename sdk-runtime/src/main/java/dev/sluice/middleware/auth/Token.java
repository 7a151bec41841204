package dev.sluice.middleware.auth;

import dev.sluice.config.Secret;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token and its life.
 *
 * @param value cannot be printed
 * @param renewAt from when on another is fetched, while this one is still good
 * @param expiresAt from when on it is no good
 * @param origin where it is to be sent, told with it; null for the connector's own origin
 */
record Token(Secret value, Instant renewAt, Instant expiresAt, @Nullable String origin) {

  private static final Duration LONGEST_MARGIN = Duration.ofSeconds(60);
  private static final long MARGIN_SHARE = 10;

  /** A token with that long to live; null for until it is refused. */
  static Token of(Secret value, @Nullable Duration life, Instant now) {
    if (life == null) {
      return new Token(value, Instant.MAX, Instant.MAX, null);
    }
    Duration share = life.dividedBy(MARGIN_SHARE);
    Duration margin = share.compareTo(LONGEST_MARGIN) < 0 ? share : LONGEST_MARGIN;
    return new Token(value, now.plus(life).minus(margin), now.plus(life), null);
  }

  boolean isDue(Instant now) {
    return !now.isBefore(renewAt);
  }

  boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** The same token, to be renewed later. */
  Token postponed(Instant next) {
    return new Token(value, next, expiresAt, origin);
  }

  /** The same token, to be sent there. */
  Token at(@Nullable String newOrigin) {
    return new Token(value, renewAt, expiresAt, newOrigin);
  }
}
