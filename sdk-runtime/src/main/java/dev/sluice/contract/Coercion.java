package dev.sluice.contract;

/** A way in which values are taken that are written otherwise than a contract says. */
public enum Coercion {
  /** Numbers that are written as text, and text that is written as a number. */
  NUMBER_TEXT(true),
  /** Booleans that are written as text, and text that is written as a boolean. */
  BOOLEAN_TEXT(true),
  /** 0 and 1 for a boolean. */
  BOOLEAN_NUMBER(true),
  /** One value for a list of it. */
  ONE_OR_MANY(true),
  /** Empty text as no value, for what is not text. */
  EMPTY_TEXT_AS_NULL(true),
  /** Empty text as no value, for text. */
  EMPTY_STRING_AS_NULL(false),
  /** {@code false} as no value, for what is no boolean. */
  FALSE_AS_NULL(false),
  /** Text without the blanks around it. */
  TRIMMED_TEXT(false),
  /** {@code yes}, {@code no}, {@code on} and {@code off} for a boolean. */
  WORD_BOOLEAN(false),
  /** An object for a list: its values. */
  OBJECT_AS_LIST(false),
  /** An empty list for an object or map: an empty one. */
  EMPTY_LIST_AS_OBJECT(false),
  /** Numbers with more digits than a floating-point number holds, for the nearest that it does. */
  ROUNDED_NUMBER(false);

  private final boolean standard;

  Coercion(boolean standard) {
    this.standard = standard;
  }

  /** Whether it is on unless switched off. */
  boolean isStandard() {
    return standard;
  }
}
