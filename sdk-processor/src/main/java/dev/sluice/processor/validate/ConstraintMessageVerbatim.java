package dev.sluice.processor.validate;

import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;

/** A constraint's message is what is told, word for word. */
final class ConstraintMessageVerbatim implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    Constraints.of(contract)
        .forEach(
            constraint -> {
              Written<String> message = constraint.message();
              if (message == null) {
                return;
              }
              if (message.value().isBlank()) {
                findings.add(message, "The message is blank. Say what is expected, or remove it.");
              } else if (message.value().matches("(?s).*\\{.*}.*")) {
                findings.add(
                    message,
                    "The message has a key in braces, and nothing fills it in. Write what is"
                        + " expected, e.g. \"at most 50 characters\".");
              }
            });
  }
}
