package dev.sluice.processor.validate;

import dev.sluice.processor.model.LoadModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.WriteContractModel;

/** A child table is merged: its rows take the place of those of the same parent. */
final class ParentKeyMerged implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    if (contract.load().is(Mode.MERGE)) {
      return;
    }
    for (LoadModel.Sourced parent : contract.load().parents()) {
      findings.add(
          parent.component().origin(),
          "@ParentKey %s means nothing in a table that is not merged. Make it a @Key, or load with"
              + " Load.MERGE.",
          parent.component().name());
    }
  }
}
