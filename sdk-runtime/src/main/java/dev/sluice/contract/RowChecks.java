package dev.sluice.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Collects how a row breaks its write contract, at most once a column. For one row and thread. */
public final class RowChecks {

  private final Instant now;
  private final List<Violation> violations = new ArrayList<>();
  private boolean columnsBroken;

  /**
   * Checks of one row.
   *
   * @param now what past and future are seen from: the batch's time, so that the same item is
   *     judged the same whenever it is refined
   */
  public RowChecks(Instant now) {
    this.now = now;
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

  private void add(String column, String expected, String found) {
    columnsBroken = true;
    if (violations.stream().noneMatch(known -> known.pointer().equals(column))) {
      violations.add(new Violation(column, expected, found));
    }
  }
}
