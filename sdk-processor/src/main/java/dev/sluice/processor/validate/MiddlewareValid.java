package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.MiddlewareModel;

/** Middleware is a public class that generated code can make. */
final class MiddlewareValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (MiddlewareModel middleware : connector.middleware()) {
      String name = middleware.type().simpleName();
      if (!middleware.middleware()) {
        findings.add(
            middleware.origin(),
            "%s is no middleware. Let it implement dev.sluice.middleware.Middleware.",
            name);
      } else if (!middleware.concrete()) {
        findings.add(middleware.origin(), "%s is abstract. Name a class that can be made.", name);
      } else if (!middleware.constructible()) {
        findings.add(
            middleware.origin(),
            "%s cannot be made by generated code. Make it public (and static, if nested), with a"
                + " public constructor without parameters.",
            name);
      }
    }
  }
}
