package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.Origin;

/** An operation leaves out credentials that there are, and knows where it is sent without them. */
final class NoAuthUseful implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (OperationModel operation : connector.operations()) {
      Origin noAuth = operation.settings().noAuth();
      if (noAuth == null) {
        continue;
      }
      if (connector.settings().auths().isEmpty()) {
        findings.add(
            noAuth,
            "%s has no credentials to leave out. Remove @NoAuth.",
            connector.type().name().simpleName());
      } else if (isOriginTold(connector)) {
        findings.add(
            noAuth,
            "The API's origin is told with the token, which the operation does not ask for. Remove"
                + " @NoAuth.");
      }
    }
  }

  private static boolean isOriginTold(ConnectorModel connector) {
    return AuthParameters.replies(connector).anyMatch(reply -> !reply.origin().value().isEmpty());
  }
}
