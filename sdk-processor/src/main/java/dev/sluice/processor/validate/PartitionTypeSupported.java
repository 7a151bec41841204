package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnKind;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.TableLayoutModel;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.EnumSet;
import java.util.Set;

/** A partition is a value that many rows share and that can name a folder. */
final class PartitionTypeSupported implements Rule<WriteContractModel> {

  private static final Set<ColumnKind> SUPPORTED =
      EnumSet.of(
          ColumnKind.DATE,
          ColumnKind.STRING,
          ColumnKind.BOOLEAN,
          ColumnKind.SHORT,
          ColumnKind.INT,
          ColumnKind.LONG);

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    TableLayoutModel layout = contract.layout();
    for (ColumnModel column : contract.columns()) {
      layout.partitionBy().stream()
          .filter(name -> name.value().equals(column.component().name()))
          .forEach(name -> check(column, name, findings));
    }
    if (!layout.partitionBy().isEmpty()
        && layout.partitionBy().size() >= contract.columns().size()) {
      findings.add(
          layout.partitionBy().get(0),
          "All columns are partitions, and nothing is left for the files. Remove some.");
    }
  }

  private static void check(ColumnModel column, Written<String> name, Findings findings) {
    boolean supported =
        column.type() instanceof ColumnType.Unsupported
            || (column.type() instanceof ColumnType.Single single
                && SUPPORTED.contains(single.kind()));
    if (!supported) {
      findings.add(
          name,
          "%s is of type %s, which cannot be a partition. Use a LocalDate, whole number, boolean or"
              + " text, of few values: each is a folder.",
          name.value(),
          Types.text(column.component().type()));
    }
  }
}
