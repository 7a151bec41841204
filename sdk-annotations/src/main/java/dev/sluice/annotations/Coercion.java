package dev.sluice.annotations;

/** A way in which a value is taken that is written otherwise than its type says. */
public enum Coercion {
  /** On: {@code "5"} for a number, and {@code 5} for a {@code String}. */
  NUMBER_TEXT,
  /** On: {@code "true"} for a boolean, and {@code true} for a {@code String}. */
  BOOLEAN_TEXT,
  /** On: 0 and 1 for a boolean. */
  BOOLEAN_NUMBER,
  /** On: one value for a list of it. */
  ONE_OR_MANY,
  /** On: {@code ""} as no value, for what is no {@code String}. */
  EMPTY_TEXT_AS_NULL,
  /** Off: {@code ""} as no value, for a {@code String}. */
  EMPTY_STRING_AS_NULL,
  /** Off: {@code false} as no value, for what is no boolean. */
  FALSE_AS_NULL,
  /** Off: text without the blanks around it. */
  TRIMMED_TEXT,
  /** Off: {@code "yes"}, {@code "no"}, {@code "on"} and {@code "off"} for a boolean. */
  WORD_BOOLEAN,
  /** Off: an object for a list: its values. An object is then never a list of one. */
  OBJECT_AS_LIST,
  /** Off: {@code []} for an empty object or map, as PHP sends it. */
  EMPTY_LIST_AS_OBJECT,
  /** Off: a number of more digits than a {@code double} or {@code float} holds: the nearest. */
  ROUNDED_NUMBER
}
