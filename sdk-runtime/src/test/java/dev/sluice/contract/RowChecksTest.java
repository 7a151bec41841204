package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class RowChecksTest {

  private final RowChecks checks = new RowChecks(Instant.parse("2024-02-29T23:30:00Z"));

  @Test
  void violations_goodRow_none() {
    assertThat(checks.required("a", "x")).isEqualTo("x");
    checks.check("a", "x", true, "nothing");
    checks.rule("isGood", () -> true, "a good row");

    assertThat(checks.violations()).isEmpty();
  }

  @Test
  void violations_severalInAColumn_firstOfEachByItsShape() {
    checks.required("a", (String) null);
    checks.check("a", null, false, "more");
    checks.check("b", " \t", false, "text that is not blank");
    checks.check("c", 5, false, "6 or more");
    checks.check("d", true, false, "false");
    checks.required("e", null, "an answer");

    assertThat(checks.violations())
        .containsExactly(
            new Violation("a", "a value", "null"),
            new Violation("b", "text that is not blank", "text of 2 characters"),
            new Violation("c", "6 or more", "another number"),
            new Violation("d", "false", "another value"),
            new Violation("e", "an answer", "null"));
  }

  @Test
  void rule_brokenAndThrowing_areViolationsWithoutTheirMessages() {
    checks.rule("isPeriodOrdered", () -> false, "an end after the start");
    checks.rule(
        "isKnown",
        () -> {
          throw new IllegalStateException("ada@example.com");
        },
        "isKnown to be true");

    assertThat(checks.violations())
        .containsExactly(
            new Violation("isPeriodOrdered", "an end after the start", "a row that breaks it"),
            new Violation("isKnown", "isKnown to be true", "IllegalStateException"));
  }

  @Test
  void rule_afterAColumnIsWrong_isNotAsked() {
    checks.required("a", (String) null);
    checks.rule(
        "isGood",
        () -> {
          throw new AssertionError("asked");
        },
        "a good row");

    assertThat(checks.violations()).hasSize(1);
  }

  @Test
  void today_lateInTheDay_isTheDateInUtc() {
    assertThat(checks.today()).isEqualTo(LocalDate.parse("2024-02-29"));
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

  @Test
  void leave_withoutKeys_tellsPlacesInListsOnly() {
    RowChecks personal = RowChecks.withoutKeys(Instant.EPOCH);
    int map = personal.enter();
    int list = personal.enter();
    personal.required("", (Object) null);
    personal.leave(list, "", 2);
    personal.leave(map, "calls", "+49 123");

    assertThat(personal.violations()).extracting(Violation::pointer).containsExactly("calls[…][2]");
  }
}
