package dev.sluice.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ValueType;

/** How messages speak of types. */
final class Types {

  private Types() {}

  /** A type as people write it: without packages and annotations. */
  static String text(TypeName type) {
    return type.toString().replaceAll("\\b(?:[a-z_][a-zA-Z0-9_]*\\.)+(?=[A-Z])", "");
  }

  /** Whether the runtime writes it as JSON by itself: scalars, and maps and lists of them. */
  static boolean isPlain(ValueType value) {
    if (value instanceof ValueType.Mapping mapping) {
      return isPlain(mapping.value());
    }
    if (value instanceof ValueType.Many many) {
      return isPlain(many.element());
    }
    return value instanceof ValueType.Scalar;
  }

  /** {@code ", but …"} where there is a reason to tell. */
  static String reason(ValueType value) {
    return value instanceof ValueType.Unsupported unsupported && !unsupported.reason().isEmpty()
        ? ", but " + unsupported.reason()
        : "";
  }
}
