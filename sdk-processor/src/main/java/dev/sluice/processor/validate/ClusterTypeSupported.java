package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnKind;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.List;

/** A table is clustered by at most four columns, whose least and greatest values files record. */
final class ClusterTypeSupported implements Rule<WriteContractModel> {

  private static final int MOST = 4;

  /** How many columns Delta keeps statistics of, those within columns counted. */
  private static final int WITH_STATISTICS = 32;

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    List<Written<String>> names = contract.layout().clusterBy();
    if (names.size() > MOST) {
      findings.add(
          names.get(MOST), "A table is clustered by up to four columns. Remove the others.");
    }
    long before = 0;
    for (ColumnModel column : contract.columns()) {
      for (Written<String> name : names) {
        if (name.value().equals(column.component().name())) {
          check(column, before, name, findings);
        }
      }
      before += leaves(column);
    }
  }

  private static void check(
      ColumnModel column, long before, Written<String> name, Findings findings) {
    if (!isSupported(column.type())) {
      findings.add(
          name,
          "%s is of type %s, which rows cannot be clustered by. Use a number, text, date or time.",
          name.value(),
          Types.text(column.component().type()));
    } else if (before >= WITH_STATISTICS) {
      findings.add(
          name,
          "%s stands behind %d other columns, and only the first %d can be clustered by. Move the"
              + " component up.",
          name.value(),
          before,
          WITH_STATISTICS);
    }
  }

  private static long leaves(ColumnModel column) {
    return column.type() instanceof ColumnType.Struct struct
        ? struct.columns().stream().mapToLong(ClusterTypeSupported::leaves).sum()
        : 1;
  }

  private static boolean isSupported(ColumnType type) {
    boolean unordered =
        type instanceof ColumnType.Single single
            && (single.kind() == ColumnKind.BOOLEAN || single.kind() == ColumnKind.BINARY);
    return type instanceof ColumnType.Unsupported || (type.isScalar() && !unordered);
  }
}
