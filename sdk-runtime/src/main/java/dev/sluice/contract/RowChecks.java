package dev.sluice.contract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects how a row breaks its write contract, at most once a column. For one row and thread. */
public final class RowChecks {

  private final List<Violation> violations = new ArrayList<>();

  /** Checks that the column has a value. Returns the value. */
  public <T> @Nullable T required(String column, @Nullable T value) {
    if (value == null) {
      add(column, "a value", "null");
    }
    return value;
  }

  /** Checks that a text is not blank; null is not checked. */
  public void notBlank(String column, @Nullable CharSequence value) {
    if (value != null && value.chars().allMatch(Character::isWhitespace)) {
      add(column, "text that is not blank", "text of " + value.length() + " characters");
    }
  }

  /** What was found; empty for a good row. */
  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  private void add(String column, String expected, String found) {
    if (violations.stream().noneMatch(known -> known.pointer().equals(column))) {
      violations.add(new Violation(column, expected, found));
    }
  }
}
