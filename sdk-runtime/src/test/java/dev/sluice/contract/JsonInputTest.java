package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonInputTest {

  private static final ItemReader<List<Long>> LONGS = in -> in.list(JsonInput::longObject);
  private static final ItemReader<Map<String, String>> TEXTS = in -> in.map(JsonInput::text);

  private static <T> @Nullable T read(String json, ItemReader<T> reader) {
    return outcome(json, reader).value();
  }

  private static List<Violation> violations(String json, ItemReader<?> reader) {
    return outcome(json, reader).violations();
  }

  private record Outcome<T>(@Nullable T value, List<Violation> violations, long unknown) {}

  private static <T> Outcome<T> outcome(String json, ItemReader<T> reader) {
    try (JsonParser parser =
        JsonLimits.FACTORY.createParser(json.getBytes(StandardCharsets.UTF_8))) {
      parser.nextToken();
      JsonInput in = new JsonInput(parser);
      in.startItem();
      T value = reader.read(in);
      assertThat(parser.nextToken()).as("the reader leaves the last token current").isNull();
      return new Outcome<>(value, in.violations(), in.unknownFields());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "-7, -7",
    "'\"5\"', 5",
    "5.0, 5",
    "1e3, 1000",
    "'\"-5.00\"', -5",
    "9223372036854775807, 9223372036854775807"
  })
  void longObject_fitting_isRead(String json, long expected) {
    assertThat(read(json, JsonInput::longObject)).isEqualTo(expected);
    assertThat(read(json, JsonInput::longValue)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.5",
        "9223372036854775808",
        "1e400",
        "\"x\"",
        "\"5x\"",
        "\" 5\"",
        "\"0x10\"",
        "true",
        "[1]",
        "{\"a\": [1]}",
        "NaN",
        "\"NaN\"",
        "\"Infinity\"",
        "1e1000000000"
      })
  void longObject_notFitting_isOneViolation(String json) {
    assertThat(violations(json, JsonInput::longObject)).hasSize(1);
    assertThat(violations(json, JsonInput::longValue)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void anyButText_absent_isNullWithoutViolation(String json) {
    assertThat(outcome(json, JsonInput::longObject)).isEqualTo(new Outcome<>(null, List.of(), 0));
    assertThat(outcome(json, JsonInput::instant)).isEqualTo(new Outcome<>(null, List.of(), 0));
    assertThat(outcome(json, JsonInput::date)).isEqualTo(new Outcome<>(null, List.of(), 0));
    assertThat(outcome(json, JsonInput::decimal)).isEqualTo(new Outcome<>(null, List.of(), 0));
    assertThat(outcome(json, JsonInput::booleanObject))
        .isEqualTo(new Outcome<>(null, List.of(), 0));
    assertThat(read(json, JsonInput::longValue)).isZero();
    assertThat(read(json, JsonInput::hasValue)).isFalse();
  }

  @Test
  void intObject_beyond32Bits_isAViolation() {
    assertThat(read("2147483647", JsonInput::intObject)).isEqualTo(Integer.MAX_VALUE);
    assertThat(violations("2147483648", JsonInput::intObject))
        .containsExactly(new Violation("", "32-bit integer", "integer of 10 characters"));
  }

  @ParameterizedTest
  @CsvSource({"1.5, 1.5", "2, 2.0", "'\"1e2\"', 100.0", "'\"-0.5\"', -0.5"})
  void doubleObject_fitting_isRead(String json, double expected) {
    assertThat(read(json, JsonInput::doubleObject)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "1e400", "\"1d\"", "\"0x1p3\"", "true", "\"-\""})
  void doubleObject_notFinite_isAViolation(String json) {
    assertThat(violations(json, JsonInput::doubleObject)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true",
    "false, false",
    "1, true",
    "0, false",
    "'\"true\"', true",
    "'\"False\"', false",
    "'\"1\"', true",
    "'\"0\"', false"
  })
  void booleanObject_fitting_isRead(String json, boolean expected) {
    assertThat(read(json, JsonInput::booleanObject)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "\"yes\"", "1.0", "{}"})
  void booleanObject_notFitting_isAViolation(String json) {
    assertThat(violations(json, JsonInput::booleanObject)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"'\"a\"', a", "5, 5", "1.50, 1.50", "true, true", "'\"\"', ''"})
  void text_scalar_isItsText(String json, String expected) {
    assertThat(read(json, JsonInput::text)).isEqualTo(expected);
  }

  @Test
  void text_object_isAViolationWithoutTheValue() {
    assertThat(violations("{\"secret\": 1}", JsonInput::text))
        .containsExactly(new Violation("", "text", "object"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "32767",
        "32768",
        "-32769",
        "2147483647",
        "2147483648",
        "1e3",
        "1E400",
        "9223372036854775808",
        "1.5",
        "-0.0",
        "0.1234567890123456789",
        "123456789012345.5",
        "NaN",
        "16777217",
        "0.1",
        "12345.6",
        "1234567.5",
        "\"7\"",
        "\"1.5\"",
        "\"\"",
        "\"x\"",
        "true",
        "false",
        "\"true\"",
        "null",
        "[]",
        "{}"
      })
  void primitives_anyValue_areReadAsTheirObjectsAre(String json) {
    alike(json, JsonInput::longValue, JsonInput::longObject, 0L);
    alike(json, JsonInput::intValue, JsonInput::intObject, 0);
    alike(json, JsonInput::shortValue, JsonInput::shortObject, (short) 0);
    alike(json, JsonInput::doubleValue, JsonInput::doubleObject, 0.0);
    alike(json, JsonInput::floatValue, JsonInput::floatObject, 0f);
    alike(json, JsonInput::booleanValue, JsonInput::booleanObject, false);
  }

  private static <T> void alike(
      String json, ItemReader<T> primitive, ItemReader<T> object, T absent) {
    Coercions none = Coercions.STANDARD.with(Coercion.FALSE_AS_NULL);
    for (Coercions each : List.of(Coercions.STANDARD, none)) {
      Outcome<T> expected = outcome(json, in -> in.under(each, object));
      Outcome<T> actual = outcome(json, in -> in.under(each, primitive));
      assertThat(actual.value()).isEqualTo(expected.value() == null ? absent : expected.value());
      assertThat(actual.violations()).isEqualTo(expected.violations());
    }
  }

  @Test
  void decimal_number_keepsEveryDigit() {
    assertThat(read("0.10", JsonInput::decimal)).isEqualTo(new BigDecimal("0.10"));
    assertThat(read("\"12345678901234567890.5\"", JsonInput::decimal))
        .isEqualTo(new BigDecimal("12345678901234567890.5"));
  }

  @Test
  void instant_zoneless_isAViolationWithItsFormOnly() {
    assertThat(read("\"2017-05-01T12:30:00Z\"", JsonInput::instant))
        .isEqualTo(Instant.parse("2017-05-01T12:30:00Z"));
    assertThat(violations("\"2017-05-01T12:30:00\"", JsonInput::instant))
        .containsExactly(
            new Violation(
                "",
                "ISO 8601 date and time with zone",
                "text of 19 characters (9999-99-99A99:99:99)"));
  }

  @Test
  void date_otherForms_areToldWithoutTheirValue() {
    assertThat(violations("\"31/12/2024\"", JsonInput::date))
        .extracting(Violation::found)
        .containsExactly("text of 10 characters (99/99/9999)");
    assertThat(violations("\"Robin's key: s3cr3t&more than shown\"", JsonInput::date))
        .extracting(Violation::found)
        .containsExactly("text of 35 characters (Aaaaa*a aaa: a9aa9a*aaaa…)");
    assertThat(
            violations(
                "\"\"",
                in ->
                    in.under(
                        Coercions.STANDARD.without(Coercion.EMPTY_TEXT_AS_NULL), JsonInput::date)))
        .extracting(Violation::found)
        .containsExactly("text of 0 characters");
  }

  @Test
  void date_text_isRead() {
    assertThat(read("\"2024-02-29\"", JsonInput::date)).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(violations("\"2023-02-29\"", JsonInput::date)).hasSize(1);
  }

  @Test
  void raw_trimmedText_isAsItIsWritten() {
    Coercions trimmed = Coercions.STANDARD.with(Coercion.TRIMMED_TEXT);
    ItemReader<String> reader = in -> in.under(trimmed, JsonInput::raw);
    assertThat(read("{\"a\": [\" x \", 1.50]}", reader)).isEqualTo("{\"a\":[\" x \",1.50]}");
  }

  @Test
  void constant_unknown_isAViolation() {
    ItemReader<Integer> reader =
        in -> in.constant(text -> text.equals("one") ? 1 : null, "one of one");
    assertThat(read("\"one\"", reader)).isEqualTo(1);
    assertThat(violations("\"two\"", reader))
        .containsExactly(new Violation("", "one of one", "text of 3 characters (aaa)"));
  }

  @Test
  void list_array_isRead() {
    assertThat(read("[1, \"2\", 3.0]", LONGS)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void list_singleValue_isAListOfOne() {
    assertThat(read("7", LONGS)).containsExactly(7L);
  }

  @Test
  void list_badElements_areViolationsWithTheirIndex() {
    assertThat(violations("[1, null, \"x\", [2]]", in -> in.list(JsonInput::longObject)))
        .containsExactly(
            new Violation("/1", "value", "null"),
            new Violation("/2", "64-bit integer", "text of 1 character (a)"),
            new Violation("/3", "64-bit integer", "array"));
  }

  @Test
  void map_scalars_becomeText() {
    assertThat(read("{\"a\": 1, \"b\": true, \"c\": null, \"d\": \"x\"}", TEXTS))
        .isEqualTo(Map.of("a", "1", "b", "true", "d", "x"));
  }

  @Test
  void map_badValue_isAViolationWithItsKey() {
    assertThat(violations("{\"a/b~\": [1]}", in -> in.map(JsonInput::text)))
        .containsExactly(new Violation("/a~1b~0", "text", "array"));
  }

  /** A record in the shape that readers are generated in. */
  record Person(long id, String name, @Nullable Person parent) {}

  static final FieldNames FIELDS = FieldNames.of("id", "name", "parent").alias("title", 1);

  static @Nullable Person person(JsonInput in) throws IOException {
    int mark = in.startObject();
    if (mark < 0) {
      return null;
    }
    long id = 0;
    boolean hasId = false;
    String name = null;
    Person parent = null;
    int field = -1;
    while ((field = in.nextField(FIELDS, field)) >= 0) {
      switch (field) {
        case 0 -> {
          hasId = in.hasValue();
          id = in.longValue();
        }
        case 1 -> name = in.text();
        case 2 -> parent = person(in);
        default -> throw new AssertionError(field);
      }
    }
    in.require(hasId, "id", "integer");
    in.require(name != null, "name", "text");
    return in.endObject(mark) && name != null ? new Person(id, name, parent) : null;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": 1, \"name\": \"a\"}",
        "{\"name\": \"a\", \"id\": 1}",
        "{\"x\": [{\"id\": 9}], \"id\": 1, \"y\": {\"name\": 2}, \"name\": \"a\", \"z\": 0}",
        "{\"id\": \"1\", \"title\": \"a\", \"parent\": null}",
        "{\"id\": 0, \"id\": 1, \"name\": \"a\"}"
      })
  void object_fieldsInAnyOrder_areRead(String json) {
    assertThat(read(json, JsonInputTest::person)).isEqualTo(new Person(1, "a", null));
  }

  @Test
  void object_unknownFields_areCounted() {
    assertThat(outcome("{\"x\": {\"y\": 1}, \"id\": 1, \"z\": 2}", JsonInputTest::person).unknown())
        .isEqualTo(2);
  }

  @Test
  void object_violations_oneForEachField() {
    assertThat(violations("{\"id\": \"x\", \"parent\": {\"name\": null}}", JsonInputTest::person))
        .containsExactly(
            new Violation("/id", "64-bit integer", "text of 1 character (a)"),
            new Violation("/parent/id", "integer", "nothing"),
            new Violation("/parent/name", "text", "null"),
            new Violation("/name", "text", "nothing"));
  }

  @Test
  void object_somethingElse_isAViolation() {
    assertThat(violations("[1]", JsonInputTest::person))
        .containsExactly(new Violation("", "object", "array"));
  }

  @Test
  void violations_endless_areBounded() {
    assertThat(violations("[" + "null,".repeat(500) + "1]", in -> in.list(JsonInput::longObject)))
        .hasSize(100);
  }

  @Test
  void read_wholeBody_describesViolations() {
    assertThatThrownBy(() -> BodyReader.read(json("{\"id\": 1}"), JsonInputTest::person))
        .isInstanceOf(ContractException.class)
        .hasMessage("/name: expected text, found nothing");
  }

  @Test
  void read_tooDeep_isNoJsonWithinBounds() {
    String deep = "{\"x\":".repeat(300) + "1" + "}".repeat(300);
    assertThatThrownBy(() -> BodyReader.read(json(deep), JsonInputTest::person))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("bounds");
  }

  static Body json(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8), "application/json");
  }
}
