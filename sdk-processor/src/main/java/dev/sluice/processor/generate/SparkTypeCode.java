package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import java.util.ArrayList;
import java.util.List;

/**
 * The expressions of Spark's types. What is within a list, a map or a record that may be null is
 * nullable for Spark: Delta refuses or misreads NOT NULL there. The row writer checks it instead.
 */
final class SparkTypeCode {

  private final NestedRecords records;

  SparkTypeCode(NestedRecords records) {
    this.records = records;
  }

  /** A struct of columns. */
  CodeBlock struct(List<ColumnModel> columns) {
    return Layout.chain(
        CodeBlock.of("new $T()", RuntimeTypes.STRUCT_TYPE),
        Expression.lines(columns.stream().map(this::column).toList(), 8, "", 1));
  }

  private Expression column(ColumnModel column) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.of("$S", column.name()));
    arguments.add(type(column.type(), column.isRequired()));
    arguments.add(Expression.of("$L", !column.isRequired()));
    PiiCode.spark(column).ifPresent(arguments::add);
    return Expression.call(CodeBlock.of(".add"), arguments);
  }

  private Expression type(ColumnType type, boolean required) {
    if (type instanceof ColumnType.Struct struct) {
      String method = records.name(struct.type());
      return Expression.of(required ? "$L()" : "$L().asNullable()", method);
    }
    if (type instanceof ColumnType.Many many) {
      return Expression.call(
          CodeBlock.of("$T.createArrayType", RuntimeTypes.SPARK_TYPES),
          type(many.item().type(), false));
    }
    if (type instanceof ColumnType.Mapping mapping) {
      return Expression.call(
          CodeBlock.of("$T.createMapType", RuntimeTypes.SPARK_TYPES),
          Expression.of("$T.StringType", RuntimeTypes.SPARK_TYPES),
          type(mapping.item().type(), false));
    }
    if (type instanceof ColumnType.Decimal decimal) {
      return Expression.of(
          "$T.createDecimalType($L, $L)",
          RuntimeTypes.SPARK_TYPES,
          decimal.precision(),
          decimal.scale());
    }
    return Expression.of("$T.$L", RuntimeTypes.SPARK_TYPES, constant((ColumnType.Single) type));
  }

  private static String constant(ColumnType.Single type) {
    return switch (type.kind()) {
      case SHORT -> "ShortType";
      case INT -> "IntegerType";
      case LONG -> "LongType";
      case FLOAT -> "FloatType";
      case DOUBLE -> "DoubleType";
      case BOOLEAN -> "BooleanType";
      case STRING -> "StringType";
      case BINARY -> "BinaryType";
      case DATE -> "DateType";
      case TIMESTAMP -> "TimestampType";
      case LOCAL_TIMESTAMP -> "TimestampNTZType";
    };
  }
}
