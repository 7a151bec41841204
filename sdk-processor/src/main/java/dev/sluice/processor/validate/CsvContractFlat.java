package dev.sluice.processor.validate;

import dev.sluice.processor.model.FormatModel;
import dev.sluice.processor.model.OperationModel;

/** What is read from cells has one value in each component. */
final class CsvContractFlat implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    FormatModel format = operation.settings().format();
    if (format != null && format.hasCells() && !format.nested().isEmpty()) {
      findings.add(
          format.kind(),
          "A cell of %s holds one value, but component %s of what %s returns holds several. Use a"
              + " contract without lists, maps and records, or another format.",
          format.kind().value(),
          format.nested().get(0),
          operation.name());
    }
  }
}
