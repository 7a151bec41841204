package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
    checks.required("a", null);
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
    checks.required("a", null);
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
}
