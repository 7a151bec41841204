package dev.sluice.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import java.util.EnumSet;
import java.util.Set;

/** How messages speak of types. */
final class Types {

  private static final Set<ScalarKind> READABLE =
      EnumSet.of(
          ScalarKind.INT,
          ScalarKind.LONG,
          ScalarKind.DOUBLE,
          ScalarKind.BOOLEAN,
          ScalarKind.TEXT,
          ScalarKind.INSTANT,
          ScalarKind.DATE,
          ScalarKind.DECIMAL);

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

  /** Whether a reply, or an item of a page, is read as it. */
  static boolean isReadable(ValueType value) {
    if (value instanceof ValueType.Many many) {
      return many.container().simpleName().equals("List") && isReadable(many.element());
    }
    if (value instanceof ValueType.Mapping mapping) {
      return isReadable(mapping.value());
    }
    if (value instanceof ValueType.Tree) {
      return true;
    }
    return value instanceof ValueType.Scalar scalar
        ? READABLE.contains(scalar.kind()) && !scalar.primitive()
        : value instanceof ValueType.Structure structure
            && structure.readContract()
            && structure.arguments().stream().allMatch(Types::isReadable);
  }

  /** What lists and maps hold at last; the value itself when it is none. */
  static ValueType innermost(ValueType value) {
    if (value instanceof ValueType.Many many) {
      return innermost(many.element());
    }
    return value instanceof ValueType.Mapping mapping ? innermost(mapping.value()) : value;
  }

  /** {@code ", but …"} where there is a reason to tell. */
  static String reason(ValueType value) {
    return value instanceof ValueType.Unsupported unsupported && !unsupported.reason().isEmpty()
        ? ", but " + unsupported.reason()
        : "";
  }
}
