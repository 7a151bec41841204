package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Written;
import java.util.HashMap;
import java.util.Map;

/** Of several ways to authenticate, each has a name of its own. */
final class AuthSchemesUnique implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Map<String, AuthModel> taken = new HashMap<>();
    for (AuthModel auth : connector.settings().schemes()) {
      Written<String> name = auth.scheme().orElseThrow();
      AuthModel other = taken.putIfAbsent(name.value(), auth);
      if (other != null) {
        findings.add(
            name,
            "@%s is chosen by the name \"%s\" already. Remove one of the two, or name this one, e.g."
                + " scheme = \"%s2\".",
            other.annotation(),
            name.value(),
            name.value());
      }
    }
  }
}
