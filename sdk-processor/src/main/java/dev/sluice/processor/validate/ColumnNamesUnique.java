package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.HashMap;
import java.util.Map;

/** No two columns have the same name. */
final class ColumnNamesUnique implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    Map<String, String> owners = new HashMap<>();
    for (ColumnModel column : contract.columns()) {
      String owner = owners.putIfAbsent(column.name(), column.component().name());
      if (owner != null) {
        findings.add(
            column.component().origin(),
            "%s and %s would both be column %s. Rename one.",
            owner,
            column.component().name(),
            column.name());
      }
    }
  }
}
