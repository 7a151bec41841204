package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON values, token by token; what generated readers call. Every method takes the current
 * token as the value's first, and leaves the value's last token current.
 *
 * <p>Numbers are taken from numeric text and the other way round, booleans from {@code "true"},
 * {@code "false"}, 0 and 1, and lists from single values; empty text is no value for anything but
 * text. What does not fit, such as a number out of range, is a violation, at most one a value, and
 * reads as no value. For one item at a time, and one thread.
 */
public final class JsonInput {

  private static final int MOST_VIOLATIONS = 100;

  /** How the names of fields are found in a contract. */
  enum Names {
    /** As they are written. */
    EXACT,
    /** Also where upper and lower case differ, as the headers of exports do. */
    ANY_CASE
  }

  private final JsonParser parser;
  private final Names match;
  private final List<Violation> violations = new ArrayList<>();
  private int broken;
  private int baseDepth;
  private long unknownFields;
  private @Nullable DriftLog drift;

  // One entry for each object that is being read, innermost last.
  private FieldNames[] names = new FieldNames[8];
  private long[] seen = new long[8];
  private int depth = -1;

  JsonInput(JsonParser parser) {
    this(parser, Names.EXACT);
  }

  JsonInput(JsonParser parser, Names match) {
    this.parser = parser;
    this.match = match;
  }

  /** Starts an item at the current token: pointers are told from there. */
  void startItem() {
    violations.clear();
    broken = 0;
    depth = -1;
    baseDepth = parser.getParsingContext().getNestingDepth();
    JsonToken token = parser.currentToken();
    if (token != null && token.isStructStart()) {
      baseDepth--;
    }
  }

  /** Has the item's drift from its contract counted. */
  void observe(DriftLog log) {
    drift = log;
    log.startItem();
  }

  /** The violations of the item; at most the first hundred. */
  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  boolean isBroken() {
    return broken > 0;
  }

  /** How many fields were skipped because no contract names them, over all items. */
  public long unknownFields() {
    return unknownFields;
  }

  /**
   * Enters an object.
   *
   * @return a mark for {@link #endObject}; -1 when there is none: null, or a violation was told
   */
  public int startObject() throws IOException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      if (!isAbsent()) {
        violate("object");
      }
      return -1;
    }
    if (++depth == seen.length) {
      names = Arrays.copyOf(names, depth * 2);
      seen = Arrays.copyOf(seen, depth * 2);
    }
    seen[depth] = 0;
    return broken;
  }

  /**
   * Goes to the value of the next field that the contract names, past all others.
   *
   * @param fields the contract's fields
   * @param previous the index returned before; -1 at first
   * @return the field's index; -1 at the end of the object
   */
  public int nextField(FieldNames fields, int previous) throws IOException {
    if (previous < 0 && drift != null) {
      drift.startObject(depth, fields, parser);
    }
    SerializableString expected = fields.expected(previous + 1);
    while (true) {
      // The expected name is compared byte by byte, which spares looking it up.
      if (expected != null && parser.nextFieldName(expected)) {
        return enter(previous + 1);
      }
      String name = expected == null ? parser.nextFieldName() : nameHere();
      if (name == null) {
        names[depth] = fields;
        return -1;
      }
      int field = match == Names.EXACT ? fields.indexOf(name) : fields.indexOfIgnoringCase(name);
      if (field >= 0) {
        return enter(field);
      }
      unknownFields++;
      parser.nextToken();
      if (drift != null) {
        drift.unknown(name, parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  /** The name of the field that is the current token; null at the end of the object. */
  private @Nullable String nameHere() throws IOException {
    return parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : null;
  }

  private int enter(int field) throws IOException {
    JsonToken token = parser.nextToken();
    seen[depth] |= 1L << field;
    if (drift != null) {
      drift.field(field, token);
    }
    return field;
  }

  /** Tells a violation when a required field had no value and none was told of it yet. */
  public void require(boolean present, String field, String expected) {
    if (!present) {
      missing(field, expected);
    }
  }

  /** Leaves an object, whose end is the current token. Returns whether it has no violations. */
  public boolean endObject(int mark) {
    depth--;
    if (drift != null) {
      drift.endObject(depth);
    }
    return broken == mark;
  }

  /** Whether the value is one: neither null nor, for what is not text, empty text. */
  public boolean hasValue() throws IOException {
    return !isAbsent();
  }

  /** A 64-bit integer; 0 for none. */
  public long longValue() throws IOException {
    return parser.hasToken(JsonToken.VALUE_NUMBER_INT)
            && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
        ? parser.getLongValue()
        : orZero(longObject());
  }

  /** A 32-bit integer; 0 for none. */
  public int intValue() throws IOException {
    Integer value = intObject();
    return value == null ? 0 : value;
  }

  /** A 64-bit floating-point number; 0 for none. */
  public double doubleValue() throws IOException {
    Double value = doubleObject();
    return value == null ? 0 : value;
  }

  /** A boolean; false for none. */
  public boolean booleanValue() throws IOException {
    Boolean value = booleanObject();
    return value != null && value;
  }

  /** A 64-bit integer; null for none. */
  public @Nullable Long longObject() throws IOException {
    if (isAbsent()) {
      return null;
    }
    return orViolation(natural(JsonKinds.INTEGER, Scalars.integer(parser)), "64-bit integer");
  }

  /** A 32-bit integer; null for none. */
  public @Nullable Integer intObject() throws IOException {
    if (isAbsent()) {
      return null;
    }
    Long value = Scalars.integer(parser);
    Integer narrow = value != null && value == value.intValue() ? value.intValue() : null;
    return orViolation(natural(JsonKinds.INTEGER, narrow), "32-bit integer");
  }

  /** A 64-bit floating-point number; null for none. */
  public @Nullable Double doubleObject() throws IOException {
    if (isAbsent()) {
      return null;
    }
    return orViolation(natural(JsonKinds.NUMBER, Scalars.floating(parser)), "number");
  }

  /** A boolean; null for none. */
  public @Nullable Boolean booleanObject() throws IOException {
    if (isAbsent()) {
      return null;
    }
    return orViolation(natural(JsonKinds.BOOLEAN, Scalars.bool(parser)), "boolean");
  }

  /** An exact decimal number; null for none. */
  public @Nullable BigDecimal decimal() throws IOException {
    if (isAbsent()) {
      return null;
    }
    return orViolation(natural(JsonKinds.NUMBER, Scalars.decimal(parser)), "decimal number");
  }

  /** Text; null for none. */
  public @Nullable String text() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          natural(JsonKinds.TEXT, parser.getText());
      case VALUE_NULL -> null;
      default -> orViolation(null, "text");
    };
  }

  /** Any value, as compact JSON; null for none. */
  public @Nullable String raw() throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return null;
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = JsonLimits.FACTORY.createGenerator(text)) {
      copy.copyCurrentStructureExact(parser);
    }
    return text.toString();
  }

  /** An instant in ISO 8601, with zone; null for none. */
  public @Nullable Instant instant() throws IOException {
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

  /** An instant in another form; null for none. */
  public @Nullable Instant instantAs(TimeForm form) throws IOException {
    if (isAbsent()) {
      return null;
    }
    return orViolation(form.instant(parser), form.expectation());
  }

  /** A date in another form; null for none. */
  public @Nullable LocalDate dateAs(TimeForm form) throws IOException {
    if (isAbsent()) {
      return null;
    }
    return orViolation(form.date(parser), form.expectation());
  }

  /** A date in ISO 8601; null for none. */
  public @Nullable LocalDate date() throws IOException {
    if (isAbsent()) {
      return null;
    }
    return orViolation(Scalars.date(parser), "ISO 8601 date");
  }

  /**
   * What a text stands for; null for none.
   *
   * @param constants gives null for a text that stands for nothing
   * @param expected what the contract asks for, for people
   */
  public <T> @Nullable T constant(Function<String, @Nullable T> constants, String expected)
      throws IOException {
    if (isAbsent()) {
      return null;
    }
    T value = parser.currentToken().isScalarValue() ? constants.apply(parser.getText()) : null;
    return orViolation(value, expected);
  }

  /** An unmodifiable list, of one element where there is no array; null for none. */
  public <T> @Nullable List<T> list(ItemReader<T> elements) throws IOException {
    if (isAbsent()) {
      return null;
    }
    List<T> list = new ArrayList<>();
    if (parser.hasToken(JsonToken.START_ARRAY)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        readInto(list, elements);
      }
    } else {
      natural(JsonKinds.ARRAY, list);
      readInto(list, elements);
    }
    return Collections.unmodifiableList(list);
  }

  private <T> void readInto(List<T> list, ItemReader<T> elements) throws IOException {
    int before = broken;
    T element = elements.read(this);
    if (element != null) {
      list.add(element);
    } else if (broken == before) {
      violate("value");
    }
  }

  /** An unmodifiable map in the order of the text, null values left out; null for none. */
  public <T> @Nullable Map<String, T> map(ItemReader<T> values) throws IOException {
    if (isAbsent()) {
      return null;
    }
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      violate("object");
      return null;
    }
    Map<String, T> map = new LinkedHashMap<>();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      parser.nextToken();
      T value = values.read(this);
      if (value != null) {
        map.put(name, value);
      }
    }
    return Collections.unmodifiableMap(map);
  }

  private static long orZero(@Nullable Long value) {
    return value == null ? 0 : value;
  }

  private boolean isAbsent() throws IOException {
    JsonToken token = parser.currentToken();
    return token == JsonToken.VALUE_NULL
        || (token == JsonToken.VALUE_STRING && parser.getTextLength() == 0);
  }

  /** The value that was read of the current one; has it counted where it was converted. */
  private <T> @Nullable T natural(int kinds, @Nullable T value) throws IOException {
    if (drift != null && value != null && match == Names.EXACT) {
      drift.converted(kinds, parser);
    }
    return value;
  }

  private <T> @Nullable T orViolation(@Nullable T value, String expected) throws IOException {
    if (value == null) {
      violate(expected);
    }
    return value;
  }

  private void violate(String expected) throws IOException {
    if (drift != null) {
      drift.unfit(parser);
    }
    tell(Pointers.of(parser.getParsingContext(), baseDepth), expected, Shape.of(parser));
    parser.skipChildren();
  }

  private void missing(String field, String expected) {
    JsonStreamContext object = parser.getParsingContext();
    // At the end of the object, the context is already the one around it.
    String pointer = Pointers.of(object, baseDepth) + "/" + Pointers.escape(field);
    if (violations.stream().noneMatch(known -> known.pointer().equals(pointer))) {
      int index = names[depth].indexOf(field);
      boolean there = index >= 0 && (seen[depth] & (1L << index)) != 0;
      if (drift != null) {
        drift.missing(index, there);
      }
      tell(pointer, expected, there ? "null" : "nothing");
    }
  }

  private void tell(String pointer, String expected, String found) {
    broken++;
    if (violations.size() < MOST_VIOLATIONS) {
      violations.add(new Violation(pointer, expected, found));
    }
  }
}
