package dev.sluice.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects how a row breaks its write contract, at most once a column. For one row and thread.
 *
 * <p>A value that a column cannot hold as it is breaks the contract, too: nothing is rounded. Dates
 * and times are those of the years 1 to 9999, which every store knows; of an instant, microseconds
 * are kept.
 */
public final class RowChecks {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final String YEARS = "a year from 1 to 9999";

  private final Instant now;
  private final boolean keysWithheld;
  private final List<Violation> violations = new ArrayList<>();
  private boolean columnsBroken;
  private int scope;

  /**
   * Checks of one row.
   *
   * @param now what past and future are seen from: the batch's time, so that the same item is
   *     judged the same whenever it is refined
   */
  public RowChecks(Instant now) {
    this(now, false);
  }

  private RowChecks(Instant now, boolean keysWithheld) {
    this.now = now;
    this.keysWithheld = keysWithheld;
  }

  /** Checks of a row of personal data: places do not tell the keys of maps, which are data. */
  public static RowChecks withoutKeys(Instant now) {
    return new RowChecks(now, true);
  }

  /** What past and future are seen from. */
  public Instant now() {
    return now;
  }

  /** The date of {@link #now()} in UTC. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** Checks that the column has a value. Returns the value. */
  public <T> @Nullable T required(String column, @Nullable T value) {
    return required(column, value, "a value");
  }

  /** The same in the contract's own words. */
  public <T> @Nullable T required(String column, @Nullable T value, String expected) {
    check(column, value, value != null, expected);
    return value;
  }

  /** Checks that the column has an instant. Returns it. */
  public @Nullable Instant required(String column, @Nullable Instant value) {
    present(column, value);
    return optional(column, value);
  }

  /** Checks an instant; null is not checked. Returns it. */
  public @Nullable Instant optional(String column, @Nullable Instant value) {
    if (value != null && (value.compareTo(FIRST) < 0 || value.compareTo(LAST) > 0)) {
      add(column, YEARS, "one before or after");
    }
    return value;
  }

  /** Checks that the column has a date. Returns it. */
  public @Nullable LocalDate required(String column, @Nullable LocalDate value) {
    present(column, value);
    return optional(column, value);
  }

  /** Checks a date; null is not checked. Returns it. */
  public @Nullable LocalDate optional(String column, @Nullable LocalDate value) {
    if (value != null && isOutside(value.getYear())) {
      add(column, YEARS, "year " + value.getYear());
    }
    return value;
  }

  /** Checks that the column has a date and time. Returns it. */
  public @Nullable LocalDateTime required(String column, @Nullable LocalDateTime value) {
    present(column, value);
    return optional(column, value);
  }

  /** Checks a date and time; null is not checked. Returns it. */
  public @Nullable LocalDateTime optional(String column, @Nullable LocalDateTime value) {
    if (value != null && isOutside(value.getYear())) {
      add(column, YEARS, "year " + value.getYear());
    }
    return value;
  }

  /** Checks that the column has a number of no more digits than it holds. Returns it. */
  public @Nullable BigDecimal required(
      String column, @Nullable BigDecimal value, int precision, int scale) {
    present(column, value);
    return optional(column, value, precision, scale);
  }

  /** Checks that a number has no more digits than the column; null is not checked. Returns it. */
  public @Nullable BigDecimal optional(
      String column, @Nullable BigDecimal value, int precision, int scale) {
    if (value != null && !fits(value, precision, scale)) {
      add(
          column,
          "up to %d digits, %d of them behind the point".formatted(precision, scale),
          "a number of %d digits, %d of them behind the point"
              .formatted(value.precision(), value.scale()));
    }
    return value;
  }

  private static boolean fits(BigDecimal value, int precision, int scale) {
    BigDecimal exact = value.scale() > scale ? value.stripTrailingZeros() : value;
    boolean zero = exact.signum() == 0;
    return zero
        || (exact.scale() <= scale && exact.precision() - exact.scale() <= precision - scale);
  }

  private static boolean isOutside(int year) {
    return year < 1 || year > 9999;
  }

  /**
   * Begins what is within a column, where names stand for themselves: {@code price} in {@code
   * lines[2]} is another column than {@code price}. Returns what {@code leave} needs to end it.
   */
  public int enter() {
    int outer = scope;
    scope = violations.size();
    return outer;
  }

  /** Ends what is within a column: violations are told by the way to them. */
  public void leave(int outer, String column) {
    for (int i = scope; i < violations.size(); i++) {
      Violation found = violations.get(i);
      violations.set(
          i, new Violation(join(column, found.pointer()), found.expected(), found.found()));
    }
    scope = outer;
  }

  /** The same of an item within a column: its place in a list, or its key. */
  public void leave(int outer, String column, Object item) {
    Object shown = keysWithheld && item instanceof String ? "…" : item;
    leave(outer, violations.size() == scope ? column : column + "[" + shown + "]");
  }

  private static String join(String place, String inner) {
    return place.isEmpty() || inner.isEmpty() || inner.startsWith("[")
        ? place + inner
        : place + "." + inner;
  }

  /**
   * Tells a violation unless a column's value holds a constraint.
   *
   * @param value told by its kind and length only
   */
  public void check(String column, @Nullable Object value, boolean holds, String expected) {
    if (!holds) {
      add(column, expected, Shape.of(value));
    }
  }

  /**
   * Tells a violation unless a rule over several columns holds, or when it throws. A row in which a
   * column is wrong is not asked.
   *
   * @param name the contract's method
   */
  public void rule(String name, BooleanSupplier rule, String expected) {
    if (columnsBroken) {
      return;
    }
    try {
      if (!rule.getAsBoolean()) {
        violations.add(new Violation(name, expected, "a row that breaks it"));
      }
    } catch (RuntimeException e) {
      // Its message may hold a value.
      violations.add(new Violation(name, expected, e.getClass().getSimpleName()));
    }
  }

  /** What was found; empty for a good row. */
  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  private void present(String column, @Nullable Object value) {
    if (value == null) {
      add(column, "a value", "null");
    }
  }

  private void add(String column, String expected, String found) {
    columnsBroken = true;
    if (violations.stream().skip(scope).noneMatch(known -> known.pointer().equals(column))) {
      violations.add(new Violation(column, expected, found));
    }
  }
}
