package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.Set;

/** A constraint on a column is one that is compiled. */
final class ConstraintSupported implements Rule<WriteContractModel> {

  private static final Set<String> SUPPORTED = Set.of("NotBlank", "NotNull");

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.allColumns().toList()) {
      for (Written<String> constraint : column.constraints()) {
        if (!SUPPORTED.contains(constraint.value())) {
          findings.add(
              constraint,
              "@%s on %s is not supported yet. Remove it, and check the value in @Transform;"
                  + " @NotBlank and @NotNull are supported.",
              constraint.value(),
              column.component().name());
        }
      }
      if (column.has("NotBlank") && !isText(column.component().value())) {
        findings.add(
            column.component().origin(),
            "%s is @NotBlank, but %s is no text. Remove @NotBlank.",
            column.component().name(),
            Types.text(column.component().type()));
      }
    }
  }

  private static boolean isText(ValueType value) {
    return value instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.TEXT;
  }
}
