package dev.sluice.processor.generate;

import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.ValueType;

/** What a violation of a constraint says was expected. */
final class ConstraintText {

  private ConstraintText() {}

  static String of(ConstraintModel constraint, ValueType value) {
    return constraint.message() != null
        ? constraint.message().value()
        : expected(constraint.test(), value);
  }

  private static String expected(ConstraintTest test, ValueType value) {
    if (test instanceof ConstraintTest.Size size) {
      return size(size.min().value(), size.max().value(), value);
    }
    if (test instanceof ConstraintTest.Bound bound) {
      return bound(bound);
    }
    if (test instanceof ConstraintTest.Digits digits) {
      return "a number of at most %d digits, and %d behind the point"
          .formatted(digits.integer().value(), digits.fraction().value());
    }
    if (test instanceof ConstraintTest.Form form) {
      return form.email() ? "an e-mail address" : "text of the form " + form.regexp().value();
    }
    if (test instanceof ConstraintTest.Time time) {
      return "a time in the "
          + (time.past() ? "past" : "future")
          + (time.present() ? " or now" : "");
    }
    if (test instanceof ConstraintTest.Filled filled) {
      return filled.visible() ? "text that is not blank" : "something that is not empty";
    }
    return test instanceof ConstraintTest.Truth truth ? String.valueOf(truth.expected()) : "null";
  }

  private static String size(int min, int max, ValueType value) {
    String unit = value instanceof ValueType.Scalar ? "characters" : "values";
    if (min == max) {
      return "%d %s".formatted(min, unit);
    }
    if (max == Integer.MAX_VALUE) {
      return "at least %d %s".formatted(min, unit);
    }
    return min == 0
        ? "at most %d %s".formatted(max, unit)
        : "%d to %d %s".formatted(min, max, unit);
  }

  private static String bound(ConstraintTest.Bound bound) {
    String limit = bound.limit().value();
    if (bound.inclusive()) {
      return limit + (bound.lower() ? " or more" : " or less");
    }
    return (bound.lower() ? "more than " : "less than ") + limit;
  }
}
