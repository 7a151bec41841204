package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

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
    checks.required("a", null);
    checks.notBlank("b", " \t");
    checks.notBlank("b", "");

    assertThat(checks.violations())
        .containsExactly(
            new Violation("a", "a value", "null"),
            new Violation("b", "text that is not blank", "text of 2 characters"));
  }
}
