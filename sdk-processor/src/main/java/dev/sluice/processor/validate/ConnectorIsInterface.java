package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.UserType.Shape;
import dev.sluice.processor.model.UserType.Visibility;

/** A connector is an interface that generated code can implement: not generic, not private. */
final class ConnectorIsInterface implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    UserType type = connector.type();
    if (type.shape() != Shape.INTERFACE) {
      findings.add(type.origin(), "@Connector %s is no interface. Make it one.", type.simpleName());
    } else if (type.generic()) {
      findings.add(
          type.origin(),
          "@Connector %s has type parameters. Remove them: an API's types are fixed.",
          type.simpleName());
    } else if (type.visibility() == Visibility.HIDDEN) {
      findings.add(
          type.origin(),
          "@Connector %s is private, so generated code cannot implement it. Remove private.",
          type.simpleName());
    }
  }
}
