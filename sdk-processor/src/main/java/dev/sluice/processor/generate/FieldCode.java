package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import java.util.ArrayList;
import java.util.List;

/** The expressions of the runtime's {@code Field} and {@code DataType}. */
final class FieldCode {

  private final NestedRecords records;

  FieldCode(NestedRecords records) {
    this.records = records;
  }

  /** A column, or a field of a record within one. */
  Expression of(ColumnModel column) {
    Expression.Call field =
        Expression.call(
            CodeBlock.of(
                "$T.$L", RuntimeTypes.FIELD, column.isRequired() ? "required" : "optional"),
            Expression.of("$S", column.name()),
            type(column.type()),
            Expression.of("$S", column.comment()));
    List<Expression.Call> marks = new ArrayList<>();
    if (column.key()) {
      marks.add(Expression.call(CodeBlock.of(".asKey")));
    }
    if (column.untracked()) {
      marks.add(Expression.call(CodeBlock.of(".untracked")));
    }
    PiiCode.mark(column).ifPresent(marks::add);
    return Expression.chain(field, marks);
  }

  private Expression type(ColumnType type) {
    if (type instanceof ColumnType.Single single) {
      return Expression.of("$T.$L", RuntimeTypes.DATA_TYPE, single.kind().name());
    }
    if (type instanceof ColumnType.Decimal decimal) {
      return Expression.of(
          "$T.decimal($L, $L)", RuntimeTypes.DATA_TYPE, decimal.precision(), decimal.scale());
    }
    if (type instanceof ColumnType.Struct struct) {
      return Expression.of("$L", records.name(struct.type()));
    }
    return type instanceof ColumnType.Many many
        ? holder("list", many.item())
        : holder("map", ((ColumnType.Mapping) type).item());
  }

  private Expression holder(String method, ColumnType.Item item) {
    return Expression.call(
        CodeBlock.of(
            "$T.$L$L", RuntimeTypes.DATA_TYPE, method, item.nullable() ? "OfNullable" : ""),
        type(item.type()));
  }
}
