package dev.sluice.processor.validate;

import dev.sluice.processor.model.FormatModel;
import dev.sluice.processor.model.FormatModel.Kind;
import dev.sluice.processor.model.OperationModel;

/** A delimiter stands between the cells of CSV, and can be told from them. */
final class DelimiterValid implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    FormatModel format = operation.settings().format();
    if (format == null || !format.delimiterWritten()) {
      return;
    }
    char delimiter = format.delimiter().value();
    if (format.kind().value() != Kind.CSV) {
      findings.add(
          format.delimiter(),
          "%s has its own delimiter. Remove this one, or write BodyFormat.CSV.",
          format.kind().value());
    } else if (delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
      findings.add(
          format.delimiter(),
          "A quote or a line end cannot stand between cells. Write e.g. ';' or '|'.");
    }
  }
}
