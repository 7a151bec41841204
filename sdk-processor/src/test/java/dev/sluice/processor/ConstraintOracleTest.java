package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.contract.Violation;
import dev.sluice.processor.model.CaseFormat;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated checks find the same rows wrong as Jakarta Validation's reference does. */
class ConstraintOracleTest {

  private static final Instant NOW = Instant.parse("2024-02-29T12:00:00Z");

  private static final String TEXTS =
      """
      @WriteContract(table = "texts") record Texts(
          @NotBlank String filled,
          @NotEmpty String some,
          @Null @Nullable String none,
          @NotNull String present,
          @Nullable @Size String any,
          @Nullable @Size(min = 2) String least,
          @Nullable @Size(max = 5) String most,
          @Nullable @Size(min = 2, max = 5) String between,
          @Nullable @Size(min = 1) @Size(max = 3) String twice,
          Optional<@Size(max = 3) String> inside,
          @Nullable @Pattern(regexp = "[a-z]+") String lower,
          @Nullable @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String letters,
          @Nullable @Pattern(regexp = "a.b", flags = {Pattern.Flag.DOTALL, Pattern.Flag.COMMENTS}) String dots,
          @Nullable @Pattern.List({@Pattern(regexp = ".*1.*"), @Pattern(regexp = ".*\\\\d{2}.*")}) String both,
          @Nullable @Email(regexp = ".*@example\\\\.com") String mail,
          @Nullable @DecimalMin("1.5") String decimal,
          @Nullable @DecimalMax(value = "10", inclusive = false) String below,
          @Nullable @Digits(integer = 3, fraction = 2) String digits) {}
      """;

  private static final String NUMBERS =
      """
      @WriteContract(table = "things") record %1$ss(
          @Nullable @Min(3) %1$s min,
          @Nullable @Max(100) %1$s max,
          @Nullable @Min(-5) @Max(5) %1$s range,
          @Nullable @DecimalMin("2.5") %1$s least,
          @Nullable @DecimalMin(value = "3", inclusive = false) %1$s more,
          @Nullable @DecimalMax("99.999") %1$s most,
          @Nullable @DecimalMax(value = "-1", inclusive = false) %1$s less,
          @Nullable @DecimalMin(value = "0.1", inclusive = false) %1$s tenth,
          @Nullable @Positive %1$s positive,
          @Nullable @PositiveOrZero %1$s natural,
          @Nullable @Negative %1$s negative,
          @Nullable @NegativeOrZero %1$s debt,
          @Nullable @Digits(integer = 2, fraction = 1) %1$s digits,
          @Nullable @Digits(integer = 0, fraction = 3) %1$s fraction) {}
      """;

  private static final String PRIMITIVES =
      """
      @WriteContract(table = "things") record %2$ss(
          @Min(3) %1$s min,
          @Max(100) %1$s max,
          @DecimalMin("2.5") %1$s least,
          @DecimalMax(value = "-1", inclusive = false) %1$s less,
          @Positive %1$s positive,
          @NegativeOrZero %1$s debt,
          @Digits(integer = 2, fraction = 1) %1$s digits) {}
      """;

  private static final String TIMES =
      """
      @WriteContract(table = "things") record %1$ss(
          @Nullable @Past %1$s past,
          @Nullable @PastOrPresent %1$s until,
          @Nullable @Future %1$s future,
          Optional<@FutureOrPresent %1$s> from) {}
      """;

  private static final String MARKS =
      """
      @WriteContract(table = "marks") record Marks(
          @Nullable @AssertTrue Boolean agreed, @Nullable @AssertFalse Boolean closed) {}
      """;

  private static final String FLAGS =
      """
      @WriteContract(table = "flags") record Flags(
          boolean agreed, boolean closed, @Nullable String text) {
        @AssertTrue boolean isDifferent() { return agreed != closed; }
        @AssertFalse boolean isWrong() { return !agreed && closed; }
        @AssertTrue boolean isThrowing() { return text == null || !text.isEmpty(); }
      }
      """;

  private static final String HELD =
      """
      @WriteContract(table = "held") record Held(
          @Key long id,
          List<@NotBlank @Size(max = 3) String> texts,
          @Nullable List<@Pattern(regexp = "[a-z]+") @Nullable String> letters,
          @NotEmpty Set<@Email(regexp = ".*") String> mails,
          Map<@NotBlank @Size(max = 2) String, @Positive Integer> counts,
          Map<String, @Size(min = 2) @Nullable String> names,
          Optional<List<@DecimalMin("1.5") @Digits(integer = 3, fraction = 1) BigDecimal>> prices,
          List<@Size(max = 2) List<@Max(5) Integer>> grid,
          Map<String, List<@NotNull(message = "a time") @Past Instant>> times,
          List<@AssertTrue Boolean> marks,
          @Size(max = 1) List<@jakarta.validation.Valid Line> lines,
          @jakarta.validation.Valid @Nullable Line line) {

        record Line(@Positive int number, List<@NotBlank String> notes) {}
      }
      """;

  private static Loaded loaded;
  private static ValidatorFactory factory;

  @BeforeAll
  static void compile() {
    loaded =
        Loaded.compile(
            Stream.of(
                    Sources.file("Texts", TEXTS),
                    Sources.file("Integers", NUMBERS.formatted("Integer")),
                    Sources.file("Longs", NUMBERS.formatted("Long")),
                    Sources.file("Doubles", NUMBERS.formatted("Double")),
                    Sources.file("BigDecimals", NUMBERS.formatted("BigDecimal")),
                    Sources.file("Ints", PRIMITIVES.formatted("int", "Int")),
                    Sources.file("Floats", PRIMITIVES.formatted("double", "Float")),
                    Sources.file("Instants", TIMES.formatted("Instant")),
                    Sources.file("LocalDates", TIMES.formatted("LocalDate")),
                    Sources.file("Marks", MARKS),
                    Sources.file("Flags", FLAGS),
                    Sources.file("Held", HELD))
                .toArray(JavaFileObject[]::new));
    factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> Clock.fixed(NOW, ZoneOffset.UTC))
            .buildValidatorFactory();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  static Stream<String> texts() {
    return Stream.of(
        "",
        " ",
        "a",
        "ab",
        "abc",
        "abcd",
        "abcdef",
        "AbC",
        "a\nb",
        "a b",
        "1",
        "12",
        "a1b2",
        "a12b",
        "\u00e9",
        "\ud83d\ude00",
        "\ud83d\ude00\ud83d\ude00\ud83d\ude00",
        "1.4",
        "1.5",
        "1.50",
        "9.999",
        "10",
        "10.0",
        "-3",
        "1e2",
        "1E-3",
        "123.45",
        "1234.5",
        "12.345",
        "0.00",
        "000123",
        "NaN",
        "0x1",
        "ada@example.com",
        "ada@example.org",
        "a@@example.com",
        "@example.com",
        "a b@example.com",
        null);
  }

  static Stream<Integer> integers() {
    return Stream.of(
        0,
        1,
        -1,
        2,
        3,
        4,
        5,
        6,
        -4,
        -5,
        -6,
        9,
        10,
        99,
        100,
        101,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        null);
  }

  static Stream<Double> doubles() {
    return Stream.concat(
        DoubleStream.of(
                0,
                0.1,
                0.11,
                -0.1,
                2.5,
                2.4999,
                3,
                3.0000001,
                9.5,
                9.55,
                10,
                99.999,
                99.9990001,
                100,
                1e10,
                -1,
                -1.0001,
                -1e300,
                0.001,
                0.0001,
                1e-300,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MAX_VALUE)
            .boxed(),
        Stream.of((Double) null));
  }

  static Stream<BigDecimal> decimals() {
    return Stream.of(
            "0",
            "0.0",
            "0.000",
            "-0.1",
            "0.1",
            "0.10",
            "0.1000001",
            "2.5",
            "2.50",
            "2.499999",
            "3",
            "3.000000001",
            "12.3",
            "12.30",
            "12.34",
            "123",
            "1e1",
            "1e3",
            "99.999",
            "99.9991",
            "-1",
            "-1.0",
            "-1.000001",
            "1e-9")
        .map(BigDecimal::new);
  }

  static Stream<Instant> instants() {
    return Stream.of(
        NOW,
        NOW.plusNanos(1),
        NOW.minusNanos(1),
        Instant.EPOCH,
        Instant.parse("9999-12-31T23:59:59Z"),
        Instant.parse("0001-01-01T00:00:00Z"),
        null);
  }

  static Stream<LocalDate> dates() {
    LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    return Stream.of(
        today, today.plusDays(1), today.minusDays(1), LocalDate.of(9999, 12, 31), null);
  }

  static Stream<Boolean> marks() {
    return Stream.of(true, false, null);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void texts_anyValue_areJudgedTheSame(@Nullable String text) {
    judge("shop.Texts", text);
  }

  @ParameterizedTest
  @MethodSource("integers")
  void integers_anyValue_areJudgedTheSame(@Nullable Integer number) {
    judge("shop.Integers", number);
    judge("shop.Longs", number == null ? null : (Object) number.longValue());
    if (number != null) {
      judge("shop.Ints", number);
    }
  }

  @ParameterizedTest
  @MethodSource("doubles")
  void doubles_anyValue_areJudgedTheSame(@Nullable Double number) {
    if (number == null || !number.isInfinite()) {
      judge("shop.Doubles", number);
    }
    if (number != null && !number.isInfinite()) {
      judge("shop.Floats", number);
    }
  }

  @ParameterizedTest
  @MethodSource("decimals")
  void decimals_anyValue_areJudgedTheSame(BigDecimal number) {
    judge("shop.BigDecimals", number);
  }

  @ParameterizedTest
  @MethodSource("instants")
  void instants_anyValue_areJudgedTheSame(@Nullable Instant time) {
    judge("shop.Instants", time);
  }

  @ParameterizedTest
  @MethodSource("dates")
  void dates_anyValue_areJudgedTheSame(@Nullable LocalDate date) {
    judge("shop.LocalDates", date);
  }

  @ParameterizedTest
  @MethodSource("marks")
  void booleans_anyValue_areJudgedTheSame(@Nullable Boolean mark) {
    judge("shop.Marks", mark);
  }

  @ParameterizedTest
  @CsvSource({"true,true", "true,false", "false,true", "false,false"})
  void rules_anyRow_areJudgedTheSame(boolean agreed, boolean closed) {
    assertSame(loaded.make("shop.Flags", agreed, closed, ""));
    assertSame(loaded.make("shop.Flags", agreed, closed, null));
  }

  static Stream<Arguments> held() {
    return Stream.of(
        Arguments.of("texts", List.of("a", "", "abcd", " \t", "abc")),
        Arguments.of("texts", Arrays.asList("a", null)),
        Arguments.of("letters", Arrays.asList("a", null, "1", "")),
        Arguments.of("mails", Set.of()),
        Arguments.of("counts", Map.of("a", 1, "b", 0, "abc", 2, " ", 3, "abcd", -1)),
        Arguments.of("names", Map.of("a", "b", "c", "cd")),
        Arguments.of("names", Collections.singletonMap("a", null)),
        Arguments.of("prices", Optional.of(decimals().limit(20).toList())),
        Arguments.of("prices", Optional.empty()),
        Arguments.of("grid", List.of(List.of(1, 6), List.of(), List.of(1, 2, 7))),
        Arguments.of("times", Map.of("a", List.of(NOW, Instant.EPOCH), "b", List.of())),
        Arguments.of("times", Map.of("a", Collections.singletonList(null))),
        Arguments.of("marks", List.of(true, false)),
        Arguments.of("lines", List.of(line(1, "a", ""), line(0))),
        Arguments.of("line", line(0, " ", "b")));
  }

  @ParameterizedTest
  @MethodSource("held")
  void held_anyValue_isJudgedTheSameAndAtTheSamePlace(String column, Object value) {
    Map<String, Object> good =
        Map.of(
            "id",
            1L,
            "texts",
            List.of(),
            "mails",
            Set.of("a@example.com"),
            "counts",
            Map.of(),
            "names",
            Map.of(),
            "prices",
            Optional.empty(),
            "grid",
            List.of(),
            "times",
            Map.of(),
            "marks",
            List.of(),
            "lines",
            List.of());
    Object[] values =
        Arrays.stream(loaded.type("shop.Held").getRecordComponents())
            .map(RecordComponent::getName)
            .map(name -> name.equals(column) ? value : good.get(name))
            .toArray();
    Object row = loaded.make("shop.Held", values);

    assertThat(violations(row))
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrderElementsOf(
            factory.getValidator().validate(row).stream()
                .map(violation -> place(violation.getPropertyPath().toString()))
                .collect(Collectors.toSet()));
  }

  /** A path of the reference without its names for what lists and maps hold. */
  private static String place(String path) {
    return path.replaceAll("\\.?<[a-z ]+>|<[KV]>", "");
  }

  private static Object line(int number, String... notes) {
    return loaded.make("shop.Held$Line", number, List.of(notes));
  }

  /** Compares the verdicts on a row that has the value in all its columns. */
  private static void judge(String type, @Nullable Object value) {
    Object[] values =
        Arrays.stream(loaded.type(type).getRecordComponents())
            .map(
                component ->
                    component.getType() == Optional.class ? Optional.ofNullable(value) : value)
            .toArray();
    assertSame(loaded.make(type, values));
  }

  @SuppressWarnings("unchecked") // Made from the row's type.
  private static List<Violation> violations(Object row) {
    RowChecks checks = new RowChecks(NOW);
    ((RowWriter<Object>) loaded.make(row.getClass().getName() + "RowWriter")).write(row, checks);
    return checks.violations();
  }

  private static void assertSame(Object row) {
    Set<String> expected =
        factory.getValidator().validate(row).stream()
            .map(violation -> violation.getPropertyPath().iterator().next().getName())
            .collect(Collectors.toSet());

    assertThat(violations(row))
        .extracting(ConstraintOracleTest::property)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** What the reference calls the place of a violation. */
  private static String property(Violation violation) {
    String place = violation.pointer();
    return place.startsWith("is") ? CaseFormat.CAMEL.of(place.substring(2)) : place;
  }
}
