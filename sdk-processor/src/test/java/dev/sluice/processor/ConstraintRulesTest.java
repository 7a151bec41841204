package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints that cannot hold, or that nothing judges, are refused once, and in words. */
class ConstraintRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@NotBlank int x | ConstraintTypeFits | @NotBlank judges text, but x is int.",
        "@Min(1) String x | ConstraintTypeFits | @Min judges numbers, but x is String.",
        "@DecimalMin(\"1\") Instant x | ConstraintTypeFits | judges numbers and text",
        "@Digits(integer = 1, fraction = 1) boolean x | ConstraintTypeFits | numbers and text",
        "@Past String x | ConstraintTypeFits | @Past judges Instant and LocalDate",
        "@AssertTrue String x | ConstraintTypeFits | @AssertTrue judges boolean",
        "@NotEmpty long x | ConstraintTypeFits | @NotEmpty judges text, lists and maps",
        "@Email LocalDate x | ConstraintTypeFits | @Email judges text",
        "Optional<@Size(max = 1) Integer> x | ConstraintTypeFits | x is Optional<Integer>",
        "@NotNull @Nullable String x | ConstraintNullFits | @NotNull forbids null",
        "@NotEmpty Optional<String> x | ConstraintNullFits | @Size(min = 1), which null passes",
        "@Null String x | ConstraintNullFits | @Null asks for null, but x is never null",
        "@Size(min = -1) String x | ConstraintLimitValid | min is -1",
        "@Size(min = 3, max = 2) String x | ConstraintsCompatible | No value of x passes @Size.",
        "@Size(max = 0) @NotBlank String x | ConstraintsCompatible | both @Size and @NotBlank",
        "@Size(min = 5) @Size(max = 4) String x | ConstraintsCompatible | both @Size and @Size",
        "@Min(2) @Max(1) int x | ConstraintsCompatible | both @Min and @Max",
        "@Positive @Negative double x | ConstraintsCompatible | both @Positive and @Negative",
        "@Positive @NegativeOrZero double x | ConstraintsCompatible | both @Positive",
        "@DecimalMin(\"0.1\") @DecimalMax(\"0.9\") int x | ConstraintsCompatible | both",
        "@Min(3000000000L) int x | ConstraintsCompatible | No value of x passes @Min.",
        "@Past @FutureOrPresent Instant x | ConstraintsCompatible | both @Past and",
        "@AssertTrue @AssertFalse boolean x | ConstraintsCompatible | both @AssertTrue",
        "@Digits(integer = -1, fraction = 0) int x | ConstraintLimitValid | integer is -1",
        "@Digits(integer = 30, fraction = 0) BigDecimal x | ConstraintLimitValid | not 30.",
        "@Digits(integer = 2, fraction = 10) BigDecimal x | ConstraintLimitValid | not 10.",
        "@Column(type = \"DECIMAL(4,2)\") @Digits(integer = 3, fraction = 2) BigDecimal x"
            + " | ConstraintLimitValid | holds 2 digits before the point, not 3",
        "@DecimalMax(\"ten\") int x | ConstraintLimitValid | \"ten\" is no number",
        "@DecimalMax(\"1e999999999\") int x | ConstraintLimitValid | is no number",
        "@Pattern(regexp = \"(\") String x | ConstraintPatternValid | Unclosed group",
        "@Email(regexp = \"[\") String x | ConstraintPatternValid | is no regular expression",
        "@NotNull(message = \"{a.b}\") String x | ConstraintMessageVerbatim | a key in braces",
        "@NotNull(message = \" \") String x | ConstraintMessageVerbatim | The message is blank",
        "@NotNull(groups = Object.class) String x | ConstraintScopeFree | has groups",
        "@jakarta.validation.Valid String x | ConstraintTypeFits | @Valid judges records, and lists"
            + " and maps of them, but x is String.",
        "List<@jakarta.validation.Valid String> x | ConstraintTypeFits | but an element of x is",
        "List<@Min(1) String> x | ConstraintTypeFits | judges numbers, but an element of x is"
            + " String.",
        "Map<@Past String, Integer> x | ConstraintTypeFits | but a key of x is String.",
        "Map<String, List<@Email Integer>> x | ConstraintTypeFits | @Email judges text, but an"
            + " element of a value of x is Integer.",
        "Optional<List<@NotBlank Integer>> x | ConstraintTypeFits | but an element of x is Integer",
        "List<@NotBlank @Nullable String> x | ConstraintNullFits | but an element of x may be null",
        "List<@Null String> x | ConstraintNullFits | an element of x is never null",
        "Set<@Size(max = -1) String> x | ConstraintLimitValid | max is -1",
        "Set<@Digits(integer = 30, fraction = 0) BigDecimal> x | ConstraintLimitValid | not 30.",
        "Set<@Size(min = 3, max = 2) String> x | ConstraintsCompatible | No value of an element of"
            + " x passes @Size.",
        "Set<@Min(3000000000L) Integer> x | ConstraintsCompatible | passes @Min.",
        "List<@Pattern(regexp = \"(\") String> x | ConstraintPatternValid | Unclosed group",
        "Map<String, @NotBlank(message = \"{a.b}\") String> x | ConstraintMessageVerbatim | a key",
        "List<@NotBlank(groups = Object.class) String> x | ConstraintScopeFree | has groups",
        "List<@Own String> x | ConstraintSupported | @Own on an element of x is judged by",
        "@Own String x | ConstraintSupported | @Own on x is judged by a validator",
      })
  void constraint_mistaken_isOneError(String component, String code, String text) {
    assertOneError(
        "@WriteContract(table = \"t\") record T(@Key long id, " + component + ") {}", code, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@AssertTrue private boolean isX() { return true; } | is private",
        "@AssertFalse static boolean isX() { return true; } | is static",
        "@AssertTrue Boolean isX() { return true; } | does not return boolean",
        "@AssertTrue String x() { return null; } | does not return boolean",
        "@AssertTrue boolean isX(int a) { return true; } | has parameters",
        "@AssertTrue <A> boolean isX() { return true; } | has parameters",
        "@AssertTrue boolean isX() throws java.io.IOException { return true; } | IOException",
        "@NotNull String x() { return null; } | @NotNull on x is judged by nothing",
        "@Own String x() { return null; } | @Own on x is judged by nothing",
      })
  void rule_mistaken_isOneError(String method, String text) {
    assertOneError(
        "@WriteContract(table = \"t\") record T(@Key long id) { " + method + " }",
        "CrossCheckValid",
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Own @WriteContract(table = \"t\") record T(@Key long id) {} | CrossCheckValid",
        "@ReadContract record T(long id, @NotBlank String name) {} | OrphanAnnotation",
        "@ReadContract record T(long id, List<@NotBlank String> names) {} | OrphanAnnotation",
        "@ReadContract record T(long id) { @AssertTrue boolean isX() { return id > 0; } }"
            + " | OrphanAnnotation",
        "@WriteContract(table = \"t\") record T(@Key long id, T.Part part) {"
            + " record Part(int a) { @AssertTrue boolean isX() { return a > 0; } } }"
            + " | OrphanAnnotation",
        "@WriteContract(table = \"t\") record T(@Key long id, T.Part part) {"
            + " record Part(@Min(2) @Max(1) int a) {} } | ConstraintsCompatible",
        "@WriteContract(table = \"t\") record T(@Key long id, T.Part part) {"
            + " record Part(@Pii(treatment = PiiTreatment.MASK) String a) {} } | PiiTypeSupported",
      })
  void constraint_whereNothingJudges_isOneError(String source, String code) {
    assertOneError(source, code, "");
  }

  private static void assertOneError(String source, String code, String text) {
    Compilation compilation =
        Sources.compile(
            List.of(
                Sources.file("T", source),
                Sources.file(
                    "Own",
                    "@java.lang.annotation.Target({java.lang.annotation.ElementType.FIELD,"
                        + " java.lang.annotation.ElementType.METHOD,"
                        + " java.lang.annotation.ElementType.TYPE,"
                        + " java.lang.annotation.ElementType.TYPE_USE})"
                        + " @jakarta.validation.Constraint(validatedBy = {}) @interface Own {"
                        + " String message() default \"\"; Class<?>[] groups() default {};"
                        + " Class<? extends jakarta.validation.Payload>[] payload() default {}; }")));

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
        .startsWith("[Sluice/" + code + "] ")
        .contains(text);
  }
}
