package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnOptions;
import dev.sluice.processor.model.WriteContractModel;
import java.util.regex.Pattern;

/** A column's name is legal in every store, without quotes. */
final class ColumnNameValid implements Rule<WriteContractModel> {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    boolean dashed = contract.naming().value().equals("KEBAB_CASE");
    if (dashed) {
      findings.add(
          contract.naming(),
          "KEBAB_CASE puts '-' into column names, which SQL takes for a minus. Use SNAKE_CASE.");
    }
    contract.allColumns().forEach(column -> check(column, dashed, findings));
  }

  private static void check(ColumnModel column, boolean dashed, Findings findings) {
    if (NAME.matcher(column.name()).matches()) {
      return;
    }
    ColumnOptions options = column.options();
    if (options != null && !options.name().value().isEmpty()) {
      findings.add(
          options.name(),
          "\"%s\" is no valid column name. Use up to 128 letters, digits and '_', beginning with a"
              + " letter.",
          column.name());
    } else if (!dashed) {
      findings.add(
          column.component().origin(),
          "%s would be column \"%s\", which is no valid name. Give it one of letters, digits and"
              + " '_' with @Column(name = …).",
          column.component().name(),
          column.name());
    }
  }
}
