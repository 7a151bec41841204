package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class RowChecksTest {

  private final RowChecks checks = new RowChecks();

  @Test
  void violations_goodRow_none() {
    assertThat(checks.required("a", "x")).isEqualTo("x");
    checks.notBlank("a", "x");

    assertThat(checks.violations()).isEmpty();
  }

  @Test
  void violations_nullAndBlank_oneForEachColumn() {
    checks.notBlank("a", null);
    checks.required("a", (Object) null);
    checks.notBlank("b", " \t");
    checks.notBlank("b", "");

    assertThat(checks.violations())
        .containsExactly(
            new Violation("a", "a value", "null"),
            new Violation("b", "text that is not blank", "text of 2 characters"));
  }

  @Test
  void decimal_digits_areThoseOfTheColumn() {
    checks.required("zeros", new BigDecimal("12.5000"), 4, 2);
    checks.required("zero", new BigDecimal("0E-30"), 4, 2);
    checks.required("most", new BigDecimal("-99.99"), 4, 2);
    checks.required("large", new BigDecimal("1E+1"), 4, 2);
    checks.optional("none", null, 4, 2);
    assertThat(checks.violations()).isEmpty();

    checks.required("before", new BigDecimal("100"), 4, 2);
    checks.required("huge", new BigDecimal("1E+2"), 4, 2);
    checks.required("behind", new BigDecimal("0.001"), 4, 2);
    checks.required("null", null, 4, 2);

    assertThat(checks.violations())
        .extracting(Violation::pointer)
        .containsExactly("before", "huge", "behind", "null");
    assertThat(checks.violations().get(2))
        .hasToString(
            "behind: expected up to 4 digits, 2 of them behind the point, found a number of 1"
                + " digits, 3 of them behind the point");
  }

  @Test
  void times_years_areThoseOfEveryStore() {
    checks.required("first", Instant.parse("0001-01-01T00:00:00Z"));
    checks.required("last", LocalDate.of(9999, 12, 31));
    checks.optional("none", (LocalDateTime) null);
    assertThat(checks.violations()).isEmpty();

    checks.optional("early", Instant.parse("0000-12-31T23:59:59Z"));
    checks.required("late", LocalDate.of(10_000, 1, 1));
    checks.optional("never", LocalDateTime.MAX);

    assertThat(checks.violations())
        .extracting(Violation::pointer)
        .containsExactly("early", "late", "never");
  }

  @Test
  void leave_columnsWithin_areToldByTheWay() {
    checks.required("price", (Object) null);
    int row = checks.enter();
    int lines = checks.enter();
    checks.required("price", (Object) null);
    checks.required("price", (Object) null);
    checks.leave(lines, "", 2);
    checks.leave(row, "lines");
    int tags = checks.enter();
    checks.required("", (Object) null);
    checks.leave(tags, "tags");
    int good = checks.enter();
    checks.leave(good, "good", 1);

    assertThat(checks.violations())
        .extracting(Violation::pointer)
        .containsExactly("price", "lines[2].price", "tags");
  }
}
