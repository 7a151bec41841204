package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.WriteContractModel;

/** A column's type exists in every store. */
final class ColumnTypeSupported implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    contract.allColumns().forEach(column -> check(column, findings));
  }

  private static void check(ColumnModel column, Findings findings) {
    if (column.type() instanceof ColumnType.Unsupported unsupported) {
      findings.add(
          column.component().origin(),
          "%s is of type %s%s, which no column can have%s. Use a number, boolean, String,"
              + " BigDecimal, Instant, LocalDate, LocalDateTime, byte[], UUID, URI, an enum, a"
              + " record, or a List, Set, Map<String, …> or Optional of them.",
          column.component().name(),
          Types.text(column.component().type()),
          Types.reason(column.component().value()),
          unsupported.reason().isEmpty() || !Types.reason(column.component().value()).isEmpty()
              ? ""
              : ": " + unsupported.reason());
    }
  }
}
