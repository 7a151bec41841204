package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No two columns have the same name; SQL does not tell upper case from lower case. */
final class ColumnNamesUnique implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    check(contract.columns(), findings);
    contract
        .allColumns()
        .flatMap(column -> column.struct().stream())
        .forEach(struct -> check(struct.columns(), findings));
  }

  private static void check(List<ColumnModel> columns, Findings findings) {
    Map<String, String> owners = new HashMap<>();
    for (ColumnModel column : columns) {
      String owner =
          owners.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column.component().name());
      if (owner != null) {
        findings.add(
            column.nameOrigin(),
            "%s and %s would both be column %s. Rename one.",
            owner,
            column.component().name(),
            column.name());
      }
    }
  }
}
