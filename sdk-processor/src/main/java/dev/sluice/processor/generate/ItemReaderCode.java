package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;

/** The expression of what reads a value: a generated reader, or one of the runtime's. */
final class ItemReaderCode {

  private static final ClassName ITEM_READERS = ClassName.get("dev.sluice.contract", "ItemReaders");

  private ItemReaderCode() {}

  static CodeBlock of(ValueType value) {
    if (value instanceof ValueType.Structure structure) {
      ClassName reader = GeneratedNames.reader(structure.type());
      return structure.arguments().isEmpty()
          ? CodeBlock.of("new $T()", reader)
          : CodeBlock.of(
              "new $T<>($L)",
              reader,
              structure.arguments().stream()
                  .map(ItemReaderCode::of)
                  .collect(CodeBlock.joining(", ")));
    }
    if (value instanceof ValueType.Many many) {
      return CodeBlock.of("$T.list($L)", ITEM_READERS, of(many.element()));
    }
    if (value instanceof ValueType.Mapping mapping) {
      return CodeBlock.of("$T.map($L)", ITEM_READERS, of(mapping.value()));
    }
    if (value instanceof ValueType.Tree) {
      return CodeBlock.of("$T.reader()", RuntimeTypes.JSON_TREES);
    }
    if (value instanceof ValueType.Scalar scalar) {
      return CodeBlock.of("$T.$L()", ITEM_READERS, method(scalar.kind()));
    }
    throw new IllegalStateException("No rule stopped " + value);
  }

  private static String method(ScalarKind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case INT -> "int32";
      case LONG -> "int64";
      case DOUBLE -> "float64";
      case BOOLEAN -> "bool";
      case DECIMAL -> "decimal";
      case INSTANT -> "instant";
      case DATE -> "date";
      default -> throw new IllegalStateException("No rule stopped " + kind);
    };
  }
}
