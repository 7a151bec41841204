package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalQuery;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads single values, under the coercions of the moment. */
abstract sealed class ValueInput permits ObjectInput {

  final Violations violations = new Violations();
  private JsonParser source;
  private Coercions coercions = Coercions.STANDARD;

  private @Nullable DriftLog drift;
  private boolean countsConverted;

  /** The tokens, as the coercions show them. */
  JsonParser parser;

  /** The same, where texts of plain ASCII may be taken as they are; null where not. */
  @Nullable SkippingParser plain;

  ValueInput(JsonParser source) {
    this.source = source;
    this.parser = source;
    plain = plain(source);
  }

  /**
   * Has drift counted.
   *
   * @param converted whether kinds of values mean something
   */
  final void drift(DriftLog log, boolean converted) {
    drift = log;
    countsConverted = converted;
  }

  /** Where drift is counted; null where it is not. */
  final @Nullable DriftLog drift() {
    return drift;
  }

  /** The tokens as they are. */
  final JsonParser source() {
    return source;
  }

  /** Reads on from other tokens. */
  final void source(JsonParser other) {
    source = other;
    view();
  }

  final Coercions coercions() {
    return coercions;
  }

  final void coercions(Coercions others) {
    if (coercions != others) {
      coercions = others;
      view();
    }
  }

  private void view() {
    parser = coercions.has(Coercion.TRIMMED_TEXT) ? new TrimmedParser(source) : source;
    plain = plain(parser);
  }

  private static @Nullable SkippingParser plain(JsonParser parser) {
    return parser instanceof SkippingParser plain ? plain : null;
  }

  final boolean allows(Coercion coercion) {
    return coercions.has(coercion);
  }

  /** Whether the value is one: neither null nor, for what is not text, empty text. */
  public final boolean hasValue() throws IOException {
    return !isAbsent();
  }

  /** A 64-bit integer; 0 for none. */
  public final long longValue() throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return parser.getLongValue();
    }
    Long value = longObject();
    return value == null ? 0 : value;
  }

  /** A 32-bit integer; 0 for none. */
  public final int intValue() throws IOException {
    if (isInt()) {
      return parser.getIntValue();
    }
    Integer value = intObject();
    return value == null ? 0 : value;
  }

  /** A 16-bit integer; 0 for none. */
  public final short shortValue() throws IOException {
    if (isInt() && parser.getIntValue() == (short) parser.getIntValue()) {
      return (short) parser.getIntValue();
    }
    Short value = shortObject();
    return value == null ? 0 : value;
  }

  /** A 64-bit floating-point number; 0 for none. */
  public final double doubleValue() throws IOException {
    if (Floating.isShort(parser, Floating.SHORT_FLOAT64)) {
      return parser.getDoubleValue();
    }
    Double value = doubleObject();
    return value == null ? 0 : value;
  }

  /** A 32-bit floating-point number; 0 for none. */
  public final float floatValue() throws IOException {
    if (Floating.isShort(parser, Floating.SHORT_FLOAT32)) {
      return parser.getFloatValue();
    }
    Float value = floatObject();
    return value == null ? 0 : value;
  }

  /** A boolean; false for none. */
  public final boolean booleanValue() throws IOException {
    if (parser.hasToken(JsonToken.VALUE_TRUE)) {
      return true;
    }
    Boolean value = booleanObject();
    return value != null && value;
  }

  private boolean isInt() throws IOException {
    return parser.hasToken(JsonToken.VALUE_NUMBER_INT)
        && parser.getNumberType() == JsonParser.NumberType.INT;
  }

  /** A 64-bit integer; null for none. */
  public final @Nullable Long longObject() throws IOException {
    return isAbsent()
        ? null
        : orViolation(
            natural(JsonKinds.INTEGER, Scalars.integer(parser, coercions)), "64-bit integer");
  }

  /** A 32-bit integer; null for none. */
  public final @Nullable Integer intObject() throws IOException {
    if (isAbsent()) {
      return null;
    }
    Long value = Scalars.integer(parser, coercions);
    Integer narrow = value != null && value == value.intValue() ? value.intValue() : null;
    return orViolation(natural(JsonKinds.INTEGER, narrow), "32-bit integer");
  }

  /** A 16-bit integer; null for none. */
  public final @Nullable Short shortObject() throws IOException {
    if (isAbsent()) {
      return null;
    }
    Long value = Scalars.integer(parser, coercions);
    Short narrow = value != null && value == value.shortValue() ? value.shortValue() : null;
    return orViolation(natural(JsonKinds.INTEGER, narrow), "16-bit integer");
  }

  /** An integer of any size; null for none. */
  public final @Nullable BigInteger bigInteger() throws IOException {
    return isAbsent()
        ? null
        : orViolation(natural(JsonKinds.INTEGER, Scalars.bigInteger(parser, coercions)), "integer");
  }

  /** A 64-bit floating-point number; null for none. */
  public final @Nullable Double doubleObject() throws IOException {
    return isAbsent()
        ? null
        : orViolation(
            natural(JsonKinds.NUMBER, Floating.float64(parser, coercions)), Floating.EXPECTATION);
  }

  /** A 32-bit floating-point number; null for none. */
  public final @Nullable Float floatObject() throws IOException {
    return isAbsent()
        ? null
        : orViolation(
            natural(JsonKinds.NUMBER, Floating.float32(parser, coercions)), Floating.EXPECTATION);
  }

  /** A boolean; null for none. */
  public final @Nullable Boolean booleanObject() throws IOException {
    return isAbsent()
        ? null
        : orViolation(natural(JsonKinds.BOOLEAN, Scalars.bool(parser, coercions)), "boolean");
  }

  /** An exact decimal number; null for none. */
  public final @Nullable BigDecimal decimal() throws IOException {
    return isAbsent()
        ? null
        : orViolation(
            natural(JsonKinds.NUMBER, Scalars.decimal(parser, coercions)), "decimal number");
  }

  /** Text; null for none. */
  public final @Nullable String text() throws IOException {
    return parser.hasToken(JsonToken.VALUE_STRING) && !allows(Coercion.EMPTY_STRING_AS_NULL)
        ? parser.getText()
        : anyText();
  }

  private @Nullable String anyText() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> parser.getTextLength() == 0 ? null : parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> textOf(Coercion.NUMBER_TEXT);
      case VALUE_FALSE -> allows(Coercion.FALSE_AS_NULL) ? null : textOf(Coercion.BOOLEAN_TEXT);
      case VALUE_TRUE -> textOf(Coercion.BOOLEAN_TEXT);
      case VALUE_NULL -> null;
      default -> orViolation(null, "text");
    };
  }

  private @Nullable String textOf(Coercion needed) throws IOException {
    return orViolation(allows(needed) ? natural(JsonKinds.TEXT, parser.getText()) : null, "text");
  }

  /**
   * Any value, as compact JSON with its numbers as they are written; null for none. Nothing in it
   * is coerced.
   */
  public final @Nullable String raw() throws IOException {
    if (source.hasToken(JsonToken.VALUE_NULL)) {
      return null;
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = JsonLimits.FACTORY.createGenerator(text)) {
      JsonCopy.value(source, copy);
    }
    return text.toString();
  }

  /** An instant in ISO 8601, with zone; null for none. */
  public final @Nullable Instant instant() throws IOException {
    if (isAbsent()) {
      return null;
    }
    Instant value =
        parser.hasToken(JsonToken.VALUE_STRING)
            ? InstantParser.parse(
                parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
            : null;
    return orViolation(value, "ISO 8601 date and time with zone");
  }

  /** A date in ISO 8601; null for none. */
  public final @Nullable LocalDate date() throws IOException {
    return isAbsent() ? null : orViolation(Scalars.date(parser), "ISO 8601 date");
  }

  /** A time of day in ISO 8601; null for none. */
  public final @Nullable LocalTime time() throws IOException {
    return parsed(LocalTime::parse, "ISO 8601 time");
  }

  /** A date and time in ISO 8601, without zone; null for none. */
  public final @Nullable LocalDateTime dateTime() throws IOException {
    return parsed(
        text -> LocalDateTime.parse(text.replaceFirst(" ", "T")),
        "ISO 8601 date and time without zone");
  }

  /** A date and time in ISO 8601, with the offset that is written; null for none. */
  public final @Nullable OffsetDateTime offsetDateTime() throws IOException {
    return parsed(OffsetDateTime::parse, "ISO 8601 date and time with offset");
  }

  /** A date and time in ISO 8601, with the zone that is written; null for none. */
  public final @Nullable ZonedDateTime zonedDateTime() throws IOException {
    return parsed(ZonedDateTime::parse, "ISO 8601 date and time with zone");
  }

  /** A date or time in another form; null for none. */
  public final <T> @Nullable T timeAs(TimeForm form, TemporalQuery<T> query) throws IOException {
    return isAbsent() ? null : orViolation(form.read(parser, query), form.expectation());
  }

  /** An instant in another form; null for none. */
  public final @Nullable Instant instantAs(TimeForm form) throws IOException {
    return timeAs(form, Instant::from);
  }

  /** A date in another form; null for none. */
  public final @Nullable LocalDate dateAs(TimeForm form) throws IOException {
    return timeAs(form, LocalDate::from);
  }

  /** A UUID in its form of 36 characters; null for none. */
  public final @Nullable UUID uuid() throws IOException {
    return parsed(text -> text.length() == 36 ? UUID.fromString(text) : null, "UUID");
  }

  /** A URI; null for none. */
  public final @Nullable URI uri() throws IOException {
    return parsed(URI::create, "URI");
  }

  /** Bytes in base64, of either alphabet, with or without padding; null for none. */
  public final byte @Nullable [] bytes() throws IOException {
    return parsed(Scalars::base64, "base64");
  }

  /**
   * What a text stands for; null for none.
   *
   * @param constants gives null for a text that stands for nothing
   * @param expected what the contract asks for, for people
   */
  public final <T> @Nullable T constant(Function<String, @Nullable T> constants, String expected)
      throws IOException {
    if (isAbsent()) {
      return null;
    }
    T value = parser.currentToken().isScalarValue() ? constants.apply(parser.getText()) : null;
    return orViolation(value, expected);
  }

  /** What a text is parsed to; what the parser refuses is a violation. */
  private <T> @Nullable T parsed(Function<String, @Nullable T> form, String expected)
      throws IOException {
    return isAbsent() ? null : orViolation(Scalars.parsed(parser, form), expected);
  }

  final boolean isAbsent() throws IOException {
    JsonToken token = parser.currentToken();
    return token == JsonToken.VALUE_NULL
        || (token == JsonToken.VALUE_STRING
            && parser.getTextLength() == 0
            && allows(Coercion.EMPTY_TEXT_AS_NULL))
        || (token == JsonToken.VALUE_FALSE && allows(Coercion.FALSE_AS_NULL));
  }

  final <T> @Nullable T orViolation(@Nullable T value, String expected) throws IOException {
    if (value == null) {
      violate(expected);
    }
    return value;
  }

  /** Has the current value counted if it is of another kind than these. */
  final void natural(int kinds) throws IOException {
    if (drift != null && countsConverted) {
      drift.converted(kinds, parser);
    }
  }

  /** The same of what was read of it, if it was. */
  private <T> @Nullable T natural(int kinds, @Nullable T value) throws IOException {
    if (value != null) {
      natural(kinds);
    }
    return value;
  }

  final void violate(String expected) throws IOException {
    if (drift != null) {
      drift.unfit(parser);
    }
    violations.tell(violations.pointer(parser.getParsingContext()), expected, Shape.of(parser));
    parser.skipChildren();
  }
}
