package dev.sluice.processor.validate;

import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;

/** {@code closeAbsent} is for tables whose rows can end. */
final class CloseAbsentUseful implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    Written<Boolean> closeAbsent = contract.load().closeAbsent();
    if (closeAbsent != null && !contract.load().is(Mode.HISTORY)) {
      findings.add(
          closeAbsent,
          "closeAbsent means nothing where rows have no history. Remove it, or load with"
              + " Load.HISTORY%s.",
          contract.load().is(Mode.MERGE)
              ? "; Load.REPLACE leaves out rows that are not found any more"
              : "");
    }
  }
}
