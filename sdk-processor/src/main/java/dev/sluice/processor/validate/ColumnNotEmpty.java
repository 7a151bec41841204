package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnOptions;
import dev.sluice.processor.model.WriteContractModel;
import java.util.Objects;

/** {@code @Column} says something. */
final class ColumnNotEmpty implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    contract
        .allColumns()
        .map(ColumnModel::options)
        .filter(Objects::nonNull)
        .filter(ColumnOptions::isEmpty)
        .forEach(
            options ->
                findings.add(
                    options.origin(),
                    "@Column says nothing: every component is a column. Give a name, type or"
                        + " comment, or remove it."));
  }
}
