package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The current token under the coercions of the moment, and what is told of it. */
abstract sealed class TokenInput permits NumberInput {

  final Violations violations = new Violations();
  private JsonParser source;
  private Coercions coercions = Coercions.STANDARD;

  private @Nullable DriftLog drift;
  private boolean countsConverted;

  /** The tokens, as the coercions show them. */
  JsonParser parser;

  /** The same, where texts of plain ASCII may be taken as they are; null where not. */
  @Nullable SkippingParser plain;

  TokenInput(JsonParser source) {
    this.source = source;
    view();
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
    plain = parser instanceof SkippingParser skipping ? skipping : null;
  }

  final boolean allows(Coercion coercion) {
    return coercions.has(coercion);
  }

  /** Whether the value is one: neither null nor, for what is not text, empty text. */
  public final boolean hasValue() throws IOException {
    return !isAbsent();
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
  final <T> @Nullable T natural(int kinds, @Nullable T value) throws IOException {
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
