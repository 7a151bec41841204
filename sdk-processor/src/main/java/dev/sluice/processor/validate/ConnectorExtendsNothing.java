package dev.sluice.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.ConnectorModel;
import java.util.stream.Collectors;

/** A connector declares all its operations itself. */
final class ConnectorExtendsNothing implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    if (!connector.inherited().isEmpty()) {
      findings.add(
          connector.type().origin(),
          "@Connector %s inherits abstract methods from %s, which is not supported yet. Declare the"
              + " operations in %s itself.",
          connector.type().simpleName(),
          connector.inherited().stream()
              .map(ClassName::simpleName)
              .collect(Collectors.joining(", ")),
          connector.type().simpleName());
    }
  }
}
