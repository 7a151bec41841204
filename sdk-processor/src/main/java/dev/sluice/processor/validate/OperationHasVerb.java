package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;

/** Every abstract method of a connector has a verb. */
final class OperationHasVerb implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (operation.verbs().isEmpty()) {
      findings.add(
          operation.origin(),
          "%s has no verb. Annotate it @Get, @Post, @Put, @Patch or @Delete, or make it a default"
              + " method.",
          operation.name());
    }
  }
}
