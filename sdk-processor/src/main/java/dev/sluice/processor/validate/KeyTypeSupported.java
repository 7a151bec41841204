package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnKind;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.WriteContractModel;

/** A key is a single value that is equal to itself only. */
final class KeyTypeSupported implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.columns()) {
      if (column.key() && !isSupported(column.type())) {
        findings.add(
            column.component().origin(),
            "Key %s is of type %s, which cannot tell rows apart for sure. Use a whole number, text"
                + " or date, several @Key together where it takes them.",
            column.component().name(),
            Types.text(column.component().type()));
      }
    }
  }

  private static boolean isSupported(ColumnType type) {
    boolean floating =
        type instanceof ColumnType.Single single
            && (single.kind() == ColumnKind.FLOAT || single.kind() == ColumnKind.DOUBLE);
    return type instanceof ColumnType.Unsupported || (type.isScalar() && !floating);
  }
}
