package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.EnumModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The expressions of values that stand in for those that did not come. */
final class DefaultCode {

  private final NameAllocator names;
  private final List<FieldSpec> constants = new ArrayList<>();

  /** Names constants among those. */
  DefaultCode(NameAllocator names) {
    this.names = names;
  }

  /** The constants. Complete once all defaults are asked for. */
  List<FieldSpec> constants() {
    return constants;
  }

  /** The value that a text stands for, as the default of a component. */
  CodeBlock of(String text, ComponentModel component) {
    ValueType value = component.value();
    if (value instanceof ValueType.Many many) {
      return CodeBlock.of(
          "$T.of()", many.container().simpleName().equals("Set") ? Set.class : List.class);
    }
    if (value instanceof ValueType.Mapping) {
      return CodeBlock.of("$T.of()", Map.class);
    }
    if (value instanceof ValueType.Constant constant) {
      return CodeBlock.of("$T.$L", constant.type().type(), constant(text, constant.type()));
    }
    if (value instanceof ValueType.Scalar scalar) {
      return literal(text, scalar.kind(), component);
    }
    throw new IllegalStateException("No rule stopped " + value);
  }

  private static String constant(String name, EnumModel type) {
    return type.constants().stream()
        .filter(each -> each.wireName().value().equals(name))
        .map(EnumModel.Constant::name)
        .findFirst()
        .orElseThrow();
  }

  private CodeBlock literal(String text, ScalarKind kind, ComponentModel component) {
    return switch (kind) {
      case INT -> CodeBlock.of("$L", Integer.parseInt(text));
      case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
      case SHORT -> CodeBlock.of("(short) $L", Short.parseShort(text));
      case DOUBLE -> CodeBlock.of("$L", Double.parseDouble(text));
      case FLOAT -> CodeBlock.of("$LF", Float.parseFloat(text));
      case BOOLEAN -> CodeBlock.of("$L", Boolean.parseBoolean(text));
      case TEXT -> CodeBlock.of("$S", text);
      default -> constant(made(text, kind, component), component);
    };
  }

  private CodeBlock made(String text, ScalarKind kind, ComponentModel component) {
    return switch (kind) {
      case DECIMAL, BIG_INTEGER -> CodeBlock.of("new $T($S)", component.type(), text);
      case UUID -> CodeBlock.of("$T.fromString($S)", UUID.class, text);
      case URI -> CodeBlock.of("$T.create($S)", URI.class, text);
      default -> CodeBlock.of("$T.parse($S)", component.type(), text);
    };
  }

  private CodeBlock constant(CodeBlock value, ComponentModel component) {
    String name = names.newName(CaseFormat.CONSTANT.of(component.name()) + "_DEFAULT");
    constants.add(TypeSpecs.constant(component.type(), name).initializer(value).build());
    return CodeBlock.of("$L", name);
  }
}
