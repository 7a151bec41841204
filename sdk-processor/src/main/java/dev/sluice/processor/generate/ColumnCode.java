package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ColumnKind;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The expressions of the values that a row writer puts into columns, checked. */
final class ColumnCode {

  private final ClassName writer;
  private final NestedRecords records;
  private final EnumNames enums;
  private final HeldChecks held;

  ColumnCode(ClassName writer, NestedRecords records, EnumNames enums, HeldChecks held) {
    this.held = held;
    this.writer = writer;
    this.records = records;
    this.enums = enums;
  }

  /** What a column gets of the record {@code row}. */
  Expression of(ColumnModel column) {
    CodeBlock access = access(column.component());
    String name = column.name();
    boolean required = column.isRequired();
    if (column.type() instanceof ColumnType.Single single) {
      return single(single, column, access);
    }
    if (column.type() instanceof ColumnType.Decimal decimal) {
      return isWorded(column)
          ? required(column, decimal(decimal, name, access, false))
          : decimal(decimal, name, access, required);
    }
    Expression value = within(column, column.type(), name, access, 1);
    return required ? required(column, value) : value;
  }

  /** The component as Java has it, null for an empty {@code Optional}. */
  static CodeBlock access(ComponentModel component) {
    String optional =
        component.presence() == ComponentModel.Presence.OPTIONAL ? ".orElse(null)" : "";
    return CodeBlock.of("row.$L()$L", component.name(), optional);
  }

  private Expression single(ColumnType.Single type, ColumnModel column, CodeBlock access) {
    Expression value = Expression.of("$L", converted(type, access));
    if (type.isPrimitive()) {
      return value;
    }
    boolean required = column.isRequired();
    // Of a time, both check more than that it is there; only one knows the contract's own words.
    Expression checked =
        isTime(type.kind()) && (!required || isWorded(column))
            ? Expression.call(
                CodeBlock.of("checks.optional"), Expression.of("$S", column.name()), value)
            : value;
    return required ? required(column, checked) : checked;
  }

  private static boolean isWorded(ColumnModel column) {
    return column.isRequired() && !CheckCode.ofMissing(column).isEmpty();
  }

  private static Expression required(ColumnModel column, Expression value) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.of("$S", column.name()));
    arguments.add(value);
    CheckCode.ofMissing(column).forEach(text -> arguments.add(Expression.of("$L", text)));
    return Expression.call(CodeBlock.of("checks.required"), arguments);
  }

  private static Expression decimal(
      ColumnType.Decimal type, String name, CodeBlock access, boolean required) {
    return Expression.call(
        CodeBlock.of("checks.$L", required ? "required" : "optional"),
        Expression.of("$S", name),
        Expression.of("$L", access),
        Expression.of("$L", type.precision()),
        Expression.of("$L", type.scale()));
  }

  /** A list, map or record; null for null. */
  private Expression within(
      ColumnModel column, ColumnType type, String name, CodeBlock access, int depth) {
    if (type instanceof ColumnType.Struct struct) {
      return values("struct", name, access, List.of(method(records.name(struct.type()))));
    }
    if (type instanceof ColumnType.Many many) {
      String several = many.isSet() ? "set" : "list";
      return values(
          suffixed(several, many.item()), name, access, List.of(item(column, many.item(), depth)));
    }
    ColumnType.Mapping mapping = (ColumnType.Mapping) type;
    List<Expression> functions = new ArrayList<>();
    if (CheckCode.isAsked(mapping.key())) {
      CodeBlock key = held.key(column, mapping.key(), CodeBlock.of("key"));
      functions.add(Expression.lambda("key", Expression.of("$L", key)));
    }
    functions.add(item(column, mapping.item(), depth));
    return values(suffixed("map", mapping.item()), name, access, functions);
  }

  private static Expression values(
      String method, String name, CodeBlock access, List<Expression> functions) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.of("checks"));
    arguments.add(Expression.of("$S", name));
    arguments.add(Expression.of("$L", access));
    arguments.addAll(functions);
    return Expression.call(CodeBlock.of("$T.$L", RuntimeTypes.COLUMN_VALUES, method), arguments);
  }

  private static String suffixed(String method, ColumnType.Item item) {
    return item.nullable() ? method + "OfNullable" : method;
  }

  /** The function that makes a value of a list or map what Spark takes, null for null. */
  private Expression item(ColumnModel column, ColumnType.Item item, int depth) {
    String name = depth == 1 ? "item" : "item" + depth;
    CodeBlock value = held.item(column, item.held(), CodeBlock.of("$L", name));
    if (item.type() instanceof ColumnType.Single single) {
      return isTime(single.kind())
          ? Expression.lambda(
              name,
              Expression.call(
                  CodeBlock.of("checks.optional"),
                  Expression.of("$S", ""),
                  Expression.of("$L", value)))
          : function(single, name, value);
    }
    return item.type() instanceof ColumnType.Decimal decimal
        ? Expression.lambda(name, decimal(decimal, "", value, false))
        : Expression.lambda(name, within(column, item.type(), "", value, depth + 1));
  }

  private Expression function(ColumnType.Single type, String name, CodeBlock value) {
    boolean itself = value.toString().equals(name);
    if (type.value() instanceof ValueType.Constant constant && itself) {
      return method(enums.method(constant.type()));
    }
    return Expression.lambda(name, Expression.of("$L", converted(type, value)));
  }

  private Expression method(String name) {
    return Expression.of("$T::$L", writer, name);
  }

  private CodeBlock converted(ColumnType.Single type, CodeBlock value) {
    if (type.value() instanceof ValueType.Constant constant) {
      return CodeBlock.of("$L($L)", enums.method(constant.type()), value);
    }
    if (!(type.value() instanceof ValueType.Scalar scalar)) {
      return value;
    }
    ScalarKind kind = scalar.kind();
    if (kind == ScalarKind.UUID || kind == ScalarKind.URI) {
      return CodeBlock.of("$T.text($L)", RuntimeTypes.COLUMN_VALUES, value);
    }
    if (!ColumnReaderCode.isWidened(type)) {
      return value;
    }
    return switch (type.kind()) {
      case INT -> widened("toInt", "int", scalar, value);
      case LONG -> widened("toLong", "long", scalar, value);
      default -> widened("toDouble", "double", scalar, value);
    };
  }

  private static CodeBlock widened(
      String method, String primitive, ValueType.Scalar scalar, CodeBlock value) {
    return scalar.primitive()
        ? CodeBlock.of("($L) $L", primitive, value)
        : CodeBlock.of("$T.$L($L)", RuntimeTypes.COLUMN_VALUES, method, value);
  }

  private static boolean isTime(ColumnKind kind) {
    return kind == ColumnKind.TIMESTAMP
        || kind == ColumnKind.DATE
        || kind == ColumnKind.LOCAL_TIMESTAMP;
  }
}
