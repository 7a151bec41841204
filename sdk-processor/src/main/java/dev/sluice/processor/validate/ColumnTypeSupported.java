package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.WriteContractModel;

/** A column's type exists in every store. */
final class ColumnTypeSupported implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.columns()) {
      ComponentModel component = column.component();
      if (!(component.value() instanceof ValueType.Scalar scalar) || !scalar.kind().isContract()) {
        findings.add(
            component.origin(),
            "%s is of type %s%s, which no column can have yet. Use int, long, double, boolean,"
                + " String, BigDecimal, Instant or LocalDate%s.",
            component.name(),
            Types.text(component.type()),
            Types.reason(component.value()),
            component.value() instanceof ValueType.Constant ? ", e.g. the constant's name" : "");
      }
    }
  }
}
