package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthParameterModel;
import dev.sluice.processor.model.ConnectorModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fields of a token request or login, and the claims of a JWT, have names, each its own. */
final class AuthParameterNamesUnique implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    AuthParameters.lists(connector).forEach(list -> check(list, findings));
  }

  private static void check(List<AuthParameterModel> list, Findings findings) {
    Set<String> taken = new HashSet<>();
    for (AuthParameterModel parameter : list) {
      String name = parameter.name().value();
      if (name.isBlank()) {
        findings.add(parameter.name(), "name is empty. Write the field's or claim's name.");
      } else if (!taken.add(name)) {
        findings.add(parameter.name(), "\"%s\" is set already. Remove one, or rename it.", name);
      }
    }
  }
}
