package dev.sluice.control;

import dev.sluice.config.RateLimitHeadersConfig;
import dev.sluice.http.Headers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from response headers how long the API wants to be left alone. */
public final class RetryAfter {

  // A wait beyond this is as good as never, and keeps arithmetic in nanoseconds from overflowing.
  private static final Duration LONGEST = Duration.ofDays(365);

  private static final double LONGEST_SECONDS = LONGEST.toSeconds();

  // RFC 1123 asks for two digits of the day; senders with one are understood, too.
  private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

  private RetryAfter() {}

  /**
   * What {@code Retry-After} says (RFC 9110 §10.2.3): seconds, with a fraction or without, or a
   * date.
   *
   * @return longer than zero; empty for zero, the past, and what cannot be read
   */
  public static Optional<Duration> of(Headers headers, Instant now) {
    return headers.first("Retry-After").flatMap(value -> parse(value.strip(), now));
  }

  /**
   * How long until the rate limit is renewed, where nothing of it is left.
   *
   * @return longer than zero; empty when something is left, or the headers do not tell
   */
  public static Optional<Duration> ofReset(
      Headers headers, @Nullable RateLimitHeadersConfig config, Instant now) {
    if (config == null || !isExhausted(headers, config)) {
      return Optional.empty();
    }
    return headers
        .first(config.reset())
        .flatMap(value -> seconds(value.strip()))
        .map(value -> config.resetUnit().until(value.longValue(), now))
        .flatMap(RetryAfter::positive);
  }

  /** Whether the headers tell that no request is left. */
  private static boolean isExhausted(Headers headers, RateLimitHeadersConfig config) {
    return headers
        .first(config.remaining())
        .flatMap(value -> seconds(value.strip()))
        .map(left -> left <= 0)
        .orElse(false);
  }

  private static Optional<Duration> parse(String value, Instant now) {
    return seconds(value)
        .map(seconds -> Duration.ofNanos((long) (Math.min(seconds, LONGEST_SECONDS) * 1e9)))
        .or(() -> untilDate(value, now))
        .flatMap(RetryAfter::positive);
  }

  private static Optional<Duration> untilDate(String value, Instant now) {
    try {
      Instant date = ZonedDateTime.parse(value, HTTP_DATE.withLocale(Locale.ROOT)).toInstant();
      return Optional.of(Duration.between(now, date));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Double> seconds(String value) {
    boolean plain = !value.isEmpty() && value.length() <= 20;
    for (int i = 0; plain && i < value.length(); i++) {
      char c = value.charAt(i);
      plain = (c >= '0' && c <= '9') || c == '.';
    }
    try {
      return plain ? Optional.of(Double.valueOf(value)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> positive(Duration duration) {
    if (duration.isZero() || duration.isNegative()) {
      return Optional.empty();
    }
    return Optional.of(duration.compareTo(LONGEST) > 0 ? LONGEST : duration);
  }
}
