package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.CoercionKind;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The calls of {@code JsonInput} that read values, and the members of the reader they need. */
final class ReadCalls {

  /** How many lists and maps can be within each other. */
  static final int DEEPEST = 8;

  /** A call: the method, and its arguments. */
  private record Call(CodeBlock method, List<CodeBlock> arguments) {
    CodeBlock oneLine() {
      return CodeBlock.of("$L($L)", method, CodeBlock.join(arguments, ", "));
    }
  }

  private final ClassName reader;
  private final Set<CoercionKind> around;
  private final EnumNames enums = new EnumNames(Stream.of("read"));
  private final NameAllocator constantNames = new NameAllocator();
  private final TimeConstants times = TimeConstants.read(constantNames);
  private final CoercionCode coercions = new CoercionCode(constantNames);
  private final DefaultCode defaults = new DefaultCode(constantNames);
  private final ReaderConstants readers;

  ReadCalls(ReadContractModel contract) {
    this.reader = GeneratedNames.reader(contract.type().name());
    this.around = contract.coercions().inside();
    constantNames.newName("FIELDS", "FIELDS");
    this.readers = new ReaderConstants(contract, constantNames, this::elementReader);
  }

  /** The name of a lambda's parameter, within so many others. */
  static String item(int depth) {
    return depth == 0 ? "item" : "item" + (depth + 1);
  }

  /** The names of the readers that are given. */
  Stream<String> parameters() {
    return readers.parameters();
  }

  /** The name of the reader of a type parameter. */
  String parameter(String type) {
    return readers.parameter(type);
  }

  /** The coercions of the contract, as an argument; empty for those that hold by themselves. */
  CodeBlock coercions() {
    return around.equals(CoercionKind.standard()) ? CodeBlock.of("") : coercions.of(around, "");
  }

  /** The expression that reads a variable, on one line. */
  CodeBlock value(ReadVariable variable) {
    return call(variable).oneLine();
  }

  /** The same, on several lines where it needs them, starting in that column. */
  CodeBlock brokenValue(ReadVariable variable, int column) {
    Call call = call(variable);
    return Layout.call(call.method(), call.arguments(), column, 1);
  }

  /** The value of a component that did not come. */
  CodeBlock defaultValue(ComponentModel component) {
    Written<String> text = Objects.requireNonNull(component.reading().defaultValue());
    return defaults.of(text.value(), component);
  }

  /** The constants of the reader. Complete once all values are asked for. */
  List<FieldSpec> constants() {
    return Stream.of(
            coercions.constants(), readers.constants(), times.fields(), defaults.constants())
        .flatMap(List::stream)
        .toList();
  }

  /** The methods for enums. Complete once all values are asked for. */
  List<MethodSpec> methods() {
    return enums.readers();
  }

  /** The record of a value that is one. */
  static ValueType.Structure structure(ValueType value) {
    return (ValueType.Structure) value;
  }

  /** What is expected where a required value is missing, as violations put it. */
  static String expectation(ValueType value) {
    if (value instanceof ValueType.Scalar scalar) {
      return switch (scalar.kind()) {
        case INT, LONG, SHORT, BIG_INTEGER -> "integer";
        case DOUBLE, FLOAT -> "number";
        case BOOLEAN -> "boolean";
        case TEXT -> "text";
        case INSTANT -> "instant";
        case DATE -> "date";
        case DECIMAL -> "decimal";
        case TIME -> "time";
        case DATE_TIME, OFFSET_DATE_TIME, ZONED_DATE_TIME -> "date and time";
        case UUID -> "UUID";
        case URI -> "URI";
      };
    }
    if (value instanceof ValueType.Constant) {
      return "text";
    }
    if (value instanceof ValueType.Raw
        || value instanceof ValueType.Tree
        || value instanceof ValueType.Variable) {
      return "value";
    }
    if (value instanceof ValueType.Binary) {
      return "base64";
    }
    return value instanceof ValueType.Many ? "array" : "object";
  }

  private Call call(ReadVariable variable) {
    ComponentModel component = variable.component();
    ValueType value = component.value();
    CodeBlock time = time(component);
    if (!variable.hasFlag() && value instanceof ValueType.Scalar scalar) {
      value = new ValueType.Scalar(scalar.kind(), false);
    }
    Set<CoercionKind> inside = component.reading().coercions().inside();
    boolean coerced = !inside.equals(around);
    CodeBlock set = coerced ? coercions.of(inside, component.name()) : CodeBlock.of("");
    if (variable.field().aliases().isEmpty()) {
      return coerced
          ? new Call(CodeBlock.of("in.under"), List.of(set, reader(value, time, 0)))
          : call("in", value, time, 0);
    }
    CodeBlock preferred =
        coerced
            ? CodeBlock.of("$L -> $L.under($L, $L)", item(0), item(0), set, reader(value, time, 1))
            : reader(value, time, 0);
    return new Call(
        CodeBlock.of("in.prefer"), List.of(CodeBlock.of("$L", variable.name()), preferred));
  }

  /** What a date or time is read by; empty for ISO 8601. */
  private CodeBlock time(ComponentModel component) {
    return component.time() == null
        ? CodeBlock.of("")
        : times.of(component.time(), component.name());
  }

  private Call call(String in, ValueType value, CodeBlock time, int depth) {
    if (value instanceof ValueType.Scalar scalar) {
      return time.isEmpty()
          ? new Call(CodeBlock.of("$L.$L", in, method(scalar)), List.of())
          : timeCall(in, scalar.kind(), time);
    }
    if (value instanceof ValueType.Constant constant) {
      return new Call(
          CodeBlock.of("$L.constant", in),
          List.of(
              CodeBlock.of("$T::$L", reader, enums.method(constant.type())),
              CodeBlock.of("$S", EnumNames.expectation(constant.type()))));
    }
    if (value instanceof ValueType.Structure structure) {
      return new Call(readers.readCall(structure), List.of(CodeBlock.of("$L", in)));
    }
    if (value instanceof ValueType.Variable variable) {
      return new Call(
          CodeBlock.of("$L.read", parameter(variable.name())), List.of(CodeBlock.of("$L", in)));
    }
    if (value instanceof ValueType.Many many) {
      String method = many.container().simpleName().equals("Set") ? "set" : "list";
      return new Call(
          CodeBlock.of("$L.$L", in, method), List.of(reader(many.element(), time, depth)));
    }
    if (value instanceof ValueType.Mapping mapping) {
      return new Call(CodeBlock.of("$L.map", in), List.of(reader(mapping.value(), time, depth)));
    }
    if (value instanceof ValueType.Tree) {
      return new Call(
          CodeBlock.of("$T.read", RuntimeTypes.JSON_TREES), List.of(CodeBlock.of("$L", in)));
    }
    String method = value instanceof ValueType.Binary ? "bytes" : "raw";
    return new Call(CodeBlock.of("$L.$L", in, method), List.of());
  }

  private static Call timeCall(String in, ScalarKind kind, CodeBlock time) {
    return switch (kind) {
      case INSTANT -> new Call(CodeBlock.of("$L.instantAs", in), List.of(time));
      case DATE -> new Call(CodeBlock.of("$L.dateAs", in), List.of(time));
      default ->
          new Call(
              CodeBlock.of("$L.timeAs", in),
              List.of(time, CodeBlock.of("$T::from", TimeTypes.of(kind))));
    };
  }

  /** The reader of a type argument. */
  private CodeBlock elementReader(ValueType value) {
    return reader(value, CodeBlock.of(""), 0);
  }

  /** An {@code ItemReader} of the value. */
  private CodeBlock reader(ValueType value, CodeBlock time, int depth) {
    if (value instanceof ValueType.Scalar scalar && time.isEmpty()) {
      return CodeBlock.of("$T::$L", RuntimeTypes.JSON_INPUT, method(scalar));
    }
    if (value instanceof ValueType.Tree) {
      return CodeBlock.of("$T::read", RuntimeTypes.JSON_TREES);
    }
    if (value instanceof ValueType.Structure structure) {
      return readers.reader(structure);
    }
    if (value instanceof ValueType.Variable variable) {
      return CodeBlock.of("$L", parameter(variable.name()));
    }
    String item = item(depth);
    return CodeBlock.of("$L -> $L", item, call(item, value, time, depth + 1).oneLine());
  }

  private static String method(ValueType.Scalar scalar) {
    String suffix = scalar.primitive() ? "Value" : "Object";
    return switch (scalar.kind()) {
      case INT -> "int" + suffix;
      case LONG -> "long" + suffix;
      case SHORT -> "short" + suffix;
      case DOUBLE -> "double" + suffix;
      case FLOAT -> "float" + suffix;
      case BOOLEAN -> "boolean" + suffix;
      case TEXT -> "text";
      case INSTANT -> "instant";
      case DATE -> "date";
      case DECIMAL -> "decimal";
      case BIG_INTEGER -> "bigInteger";
      case TIME -> "time";
      case DATE_TIME -> "dateTime";
      case OFFSET_DATE_TIME -> "offsetDateTime";
      case ZONED_DATE_TIME -> "zonedDateTime";
      case UUID -> "uuid";
      case URI -> "uri";
    };
  }
}
