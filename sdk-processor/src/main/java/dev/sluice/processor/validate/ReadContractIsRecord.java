package dev.sluice.processor.validate;

import dev.sluice.processor.model.ReadContractModel;

/** A read contract is a record that generated code can make. */
final class ReadContractIsRecord implements Rule<ReadContractModel> {

  @Override
  public void check(ReadContractModel contract, Findings findings) {
    Records.check("ReadContract", contract.type(), findings);
  }
}
