package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
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

/** Reads texts, and what is written as text. */
abstract sealed class ValueInput extends NumberInput permits ObjectInput {

  ValueInput(JsonParser source) {
    super(source);
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
    if (source().hasToken(JsonToken.VALUE_NULL)) {
      return null;
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = JsonLimits.FACTORY.createGenerator(text)) {
      JsonCopy.value(source(), copy);
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
}
