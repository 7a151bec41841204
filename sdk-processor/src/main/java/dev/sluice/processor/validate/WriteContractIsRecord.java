package dev.sluice.processor.validate;

import dev.sluice.processor.model.WriteContractModel;

/** A write contract is a record that generated code can read. */
final class WriteContractIsRecord implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    Records.check("WriteContract", contract.type(), findings);
  }
}
