package dev.sluice.processor.model;

import java.util.EnumSet;
import java.util.Set;

/** The coercions that a contract can switch. */
public enum CoercionKind {
  NUMBER_TEXT,
  BOOLEAN_TEXT,
  BOOLEAN_NUMBER,
  ONE_OR_MANY,
  EMPTY_TEXT_AS_NULL,
  EMPTY_STRING_AS_NULL,
  FALSE_AS_NULL,
  TRIMMED_TEXT,
  WORD_BOOLEAN,
  OBJECT_AS_LIST,
  EMPTY_LIST_AS_OBJECT,
  ROUNDED_NUMBER;

  /** Those that are on unless switched off. */
  public static Set<CoercionKind> standard() {
    return EnumSet.range(NUMBER_TEXT, EMPTY_TEXT_AS_NULL);
  }

  /** Whether it changes how such a value, or one in it, is read. */
  public boolean concerns(ValueType value) {
    return value instanceof ValueType.Many many
        ? concernsMany(many)
        : value instanceof ValueType.Mapping mapping
            ? concernsObject() || concerns(mapping.value())
            : concernsOne(value);
  }

  private boolean concernsMany(ValueType.Many many) {
    return this == ONE_OR_MANY
        || this == OBJECT_AS_LIST
        || this == EMPTY_TEXT_AS_NULL
        || this == FALSE_AS_NULL
        || concerns(many.element());
  }

  private boolean concernsObject() {
    return this == EMPTY_LIST_AS_OBJECT || this == EMPTY_TEXT_AS_NULL || this == FALSE_AS_NULL;
  }

  private boolean concernsOne(ValueType value) {
    if (value instanceof ValueType.Structure) {
      return concernsObject();
    }
    if (value instanceof ValueType.Raw
        || value instanceof ValueType.Tree
        || value instanceof ValueType.Variable) {
      return false;
    }
    ScalarKind kind = value instanceof ValueType.Scalar scalar ? scalar.kind() : null;
    boolean text = kind == ScalarKind.TEXT;
    boolean bool = kind == ScalarKind.BOOLEAN;
    return switch (this) {
      case NUMBER_TEXT -> text || (kind != null && kind.isNumber());
      case BOOLEAN_TEXT -> text || bool;
      case BOOLEAN_NUMBER, WORD_BOOLEAN -> bool;
      case EMPTY_TEXT_AS_NULL -> !text;
      case EMPTY_STRING_AS_NULL -> text;
      case FALSE_AS_NULL -> !bool;
      case TRIMMED_TEXT -> true;
      case ROUNDED_NUMBER -> kind == ScalarKind.DOUBLE || kind == ScalarKind.FLOAT;
      case ONE_OR_MANY, OBJECT_AS_LIST, EMPTY_LIST_AS_OBJECT -> false;
    };
  }
}
