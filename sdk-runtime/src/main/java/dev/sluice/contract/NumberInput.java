package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads numbers and booleans. */
abstract sealed class NumberInput extends TokenInput permits ValueInput {

  NumberInput(JsonParser source) {
    super(source);
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
    return integer(Long.MIN_VALUE, Long.MAX_VALUE, "64-bit integer");
  }

  /** A 32-bit integer; null for none. */
  public final @Nullable Integer intObject() throws IOException {
    Long value = integer(Integer.MIN_VALUE, Integer.MAX_VALUE, "32-bit integer");
    return value == null ? null : value.intValue();
  }

  /** A 16-bit integer; null for none. */
  public final @Nullable Short shortObject() throws IOException {
    Long value = integer(Short.MIN_VALUE, Short.MAX_VALUE, "16-bit integer");
    return value == null ? null : value.shortValue();
  }

  private @Nullable Long integer(long least, long most, String expected) throws IOException {
    if (isAbsent()) {
      return null;
    }
    Long value = Scalars.integer(parser, coercions());
    boolean fits = value != null && value >= least && value <= most;
    return orViolation(natural(JsonKinds.INTEGER, fits ? value : null), expected);
  }

  /** An integer of any size; null for none. */
  public final @Nullable BigInteger bigInteger() throws IOException {
    return isAbsent()
        ? null
        : orViolation(
            natural(JsonKinds.INTEGER, Scalars.bigInteger(parser, coercions())), "integer");
  }

  /** A 64-bit floating-point number; null for none. */
  public final @Nullable Double doubleObject() throws IOException {
    return isAbsent()
        ? null
        : orViolation(
            natural(JsonKinds.NUMBER, Floating.float64(parser, coercions())), Floating.EXPECTATION);
  }

  /** A 32-bit floating-point number; null for none. */
  public final @Nullable Float floatObject() throws IOException {
    return isAbsent()
        ? null
        : orViolation(
            natural(JsonKinds.NUMBER, Floating.float32(parser, coercions())), Floating.EXPECTATION);
  }

  /** A boolean; null for none. */
  public final @Nullable Boolean booleanObject() throws IOException {
    return isAbsent()
        ? null
        : orViolation(natural(JsonKinds.BOOLEAN, Scalars.bool(parser, coercions())), "boolean");
  }

  /** An exact decimal number; null for none. */
  public final @Nullable BigDecimal decimal() throws IOException {
    return isAbsent()
        ? null
        : orViolation(
            natural(JsonKinds.NUMBER, Scalars.decimal(parser, coercions())), "decimal number");
  }
}
