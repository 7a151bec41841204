package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The calls of {@code JsonInput} that read values, and the members of the reader they need. */
final class ReadCalls {

  private final ClassName record;
  private final ClassName reader;
  private final EnumNames enums = new EnumNames(Stream.of("read"));
  private final NameAllocator constantNames = new NameAllocator();
  private final List<FieldSpec> constants = new ArrayList<>();
  private final TimeConstants times = TimeConstants.read(constantNames);

  ReadCalls(ClassName record) {
    this.record = record;
    this.reader = GeneratedNames.reader(record);
    constantNames.newName("FIELDS", "FIELDS");
  }

  /** The expression that reads a component, on one line. */
  CodeBlock value(ComponentModel component) {
    return value("in", component.value(), time(component));
  }

  /** The same, on several lines where it needs them, starting in that column. */
  CodeBlock brokenValue(ComponentModel component, int column) {
    return component.value() instanceof ValueType.Constant constant
        ? Layout.call(CodeBlock.of("in.constant"), constantArguments(constant), column, 1)
        : value(component);
  }

  /** The readers of nested records and the forms of times. Complete once all are asked for. */
  List<FieldSpec> constants() {
    return Stream.concat(constants.stream(), times.fields().stream()).toList();
  }

  /** The methods for enums. Complete once all values are asked for. */
  List<MethodSpec> methods() {
    return enums.readers();
  }

  /** What is expected where a required value is missing, as violations put it. */
  static String expectation(ValueType value) {
    if (value instanceof ValueType.Scalar scalar) {
      return switch (scalar.kind()) {
        case INT, LONG -> "integer";
        case DOUBLE -> "number";
        case BOOLEAN -> "boolean";
        case TEXT -> "text";
        case INSTANT -> "instant";
        case DATE -> "date";
        case DECIMAL -> "decimal";
        default -> throw new IllegalStateException("No rule stopped " + scalar);
      };
    }
    if (value instanceof ValueType.Constant) {
      return "text";
    }
    if (value instanceof ValueType.Raw) {
      return "value";
    }
    return value instanceof ValueType.Many ? "array" : "object";
  }

  /** What a date or time is read by; empty for ISO 8601. */
  private CodeBlock time(ComponentModel component) {
    return component.time() == null
        ? CodeBlock.of("")
        : times.of(component.time(), component.name());
  }

  private CodeBlock value(String in, ValueType value, CodeBlock time) {
    if (value instanceof ValueType.Scalar scalar) {
      String as = time.isEmpty() ? "" : "As";
      return CodeBlock.of("$L.$L$L($L)", in, method(scalar), as, time);
    }
    if (value instanceof ValueType.Constant constant) {
      return CodeBlock.of("$L.constant($L)", in, CodeBlock.join(constantArguments(constant), ", "));
    }
    if (value instanceof ValueType.Structure structure) {
      return structure.type().equals(record)
          ? CodeBlock.of("read($L)", in)
          : CodeBlock.of("$L.read($L)", constant(structure.type()), in);
    }
    if (value instanceof ValueType.Many many) {
      return CodeBlock.of("$L.list($L)", in, reader(many.element(), time));
    }
    if (value instanceof ValueType.Mapping mapping) {
      return CodeBlock.of("$L.map($L)", in, reader(mapping.value(), time));
    }
    if (value instanceof ValueType.Raw) {
      return CodeBlock.of("$L.raw()", in);
    }
    throw new IllegalStateException("No rule stopped " + value);
  }

  private List<CodeBlock> constantArguments(ValueType.Constant constant) {
    return List.of(
        CodeBlock.of("$T::$L", reader, enums.method(constant.type())),
        CodeBlock.of("$S", EnumNames.expectation(constant.type())));
  }

  /** An {@code ItemReader} of the value. */
  private CodeBlock reader(ValueType value, CodeBlock time) {
    if (value instanceof ValueType.Scalar scalar && time.isEmpty()) {
      return CodeBlock.of("$T::$L", RuntimeTypes.JSON_INPUT, method(scalar));
    }
    if (value instanceof ValueType.Structure structure) {
      return structure.type().equals(record)
          ? CodeBlock.of("this")
          : CodeBlock.of("$L", constant(structure.type()));
    }
    return CodeBlock.of("item -> $L", value("item", value, time));
  }

  private String constant(ClassName type) {
    if (constants.stream().noneMatch(each -> each.type().equals(GeneratedNames.reader(type)))) {
      String name = constantNames.newName(CaseFormat.CONSTANT.of(type.simpleName()), type);
      ClassName nested = GeneratedNames.reader(type);
      constants.add(TypeSpecs.constant(nested, name).initializer("new $T()", nested).build());
    }
    return constantNames.get(type);
  }

  private static String method(ValueType.Scalar scalar) {
    String suffix = scalar.primitive() ? "Value" : "Object";
    ScalarKind kind = scalar.kind();
    return switch (kind) {
      case INT -> "int" + suffix;
      case LONG -> "long" + suffix;
      case DOUBLE -> "double" + suffix;
      case BOOLEAN -> "boolean" + suffix;
      case TEXT -> "text";
      case INSTANT -> "instant";
      case DATE -> "date";
      case DECIMAL -> "decimal";
      default -> throw new IllegalStateException("No rule stopped " + kind);
    };
  }
}
