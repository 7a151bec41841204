package dev.sluice.processor.model;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as annotations write it, e.g. {@code "500ms"}, in the unit the user chose.
 *
 * @param amount how many
 * @param unit of what
 */
public record Span(long amount, Unit unit) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

  /** What is counted. */
  public enum Unit {
    MILLIS("ms", 1),
    SECONDS("s", 1_000),
    MINUTES("m", 60_000),
    HOURS("h", 3_600_000);

    private final String suffix;
    private final long millis;

    Unit(String suffix, long millis) {
      this.suffix = suffix;
      this.millis = millis;
    }

    private static Unit of(String suffix) {
      for (Unit unit : values()) {
        if (unit.suffix.equals(suffix)) {
          return unit;
        }
      }
      throw new IllegalArgumentException(suffix);
    }
  }

  /** The span of that text; empty when it is none. */
  public static Optional<Span> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Span(Long.parseLong(matcher.group(1)), Unit.of(matcher.group(2))))
        : Optional.empty();
  }

  /** The span of an ISO-8601 duration, in its largest whole unit; empty when it is none. */
  public static Optional<Span> parseIso(String text) {
    try {
      long millis = Duration.parse(text).toMillis();
      Unit unit = Unit.MILLIS;
      for (Unit larger : Unit.values()) {
        unit = millis % larger.millis == 0 ? larger : unit;
      }
      return Optional.of(new Span(millis / unit.millis, unit));
    } catch (java.time.DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Its length. */
  public Duration duration() {
    return Duration.ofMillis(amount * unit.millis);
  }
}
