package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import java.util.List;

/** A connector proves who it is in one way. */
final class OneAuth implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    List<AuthModel> auths = connector.settings().auths();
    for (AuthModel other : auths.stream().skip(1).toList()) {
      findings.add(
          other.origin(),
          "%s authenticates by @%s already. Remove one of the two.",
          connector.type().name().simpleName(),
          auths.get(0).annotation());
    }
  }
}
