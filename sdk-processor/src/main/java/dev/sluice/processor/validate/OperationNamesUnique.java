package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import java.util.HashSet;
import java.util.Set;

/** Each operation has a name of its own: messages and tables name operations by it. */
final class OperationNamesUnique implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Set<String> names = new HashSet<>();
    for (OperationModel operation : connector.operations()) {
      if (!names.add(operation.name())) {
        findings.add(
            operation.origin(),
            "A second operation is named %s. Give each its own name, as messages and tables name"
                + " operations by it.",
            operation.name());
      }
    }
  }
}
