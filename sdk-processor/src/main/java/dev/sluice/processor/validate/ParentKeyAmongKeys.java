package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.LoadModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.WriteContractModel;

/** A child has a key of its own beside its parent's. */
final class ParentKeyAmongKeys implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    long keys = contract.columns().stream().filter(ColumnModel::key).count();
    boolean isChild = contract.load().is(Mode.MERGE) && !contract.load().parents().isEmpty();
    if (isChild && keys == contract.load().parents().size()) {
      LoadModel.Sourced parent = contract.load().parents().get(0);
      findings.add(
          parent.component().origin(),
          "%s has a @ParentKey and no @Key, so a parent could have one row only. Annotate what tells"
              + " its rows apart @Key.",
          contract.type().simpleName());
    }
  }
}
