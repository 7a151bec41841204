package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnOptions;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.SqlType;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.Optional;

/** A declared column type exists and can hold every value of the component's type. */
final class ColumnTypeFits implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    contract.allColumns().forEach(column -> check(column, findings));
  }

  private static void check(ColumnModel column, Findings findings) {
    ColumnOptions options = column.options();
    if (options == null
        || options.type().value().isEmpty()
        || column.type() instanceof ColumnType.Unsupported) {
      return;
    }
    Written<String> type = options.type();
    Optional<SqlType> declared = SqlType.parse(type.value());
    if (declared.isEmpty()) {
      findings.add(
          type,
          "\"%s\" is no column type. Write e.g. %s; a decimal has up to 38 digits, those behind"
              + " the point among them.",
          type.value(),
          column.type().sql());
    } else if (column.type().as(declared.get()).isEmpty()) {
      findings.add(
          type,
          "%s is of type %s, which %s cannot hold. %s",
          column.component().name(),
          Types.text(column.component().type()),
          type.value(),
          column.type() instanceof ColumnType.Struct
              ? "Remove it: the record's components say what it holds."
              : "Use %s, or remove it.".formatted(column.type().sql()));
    }
  }
}
