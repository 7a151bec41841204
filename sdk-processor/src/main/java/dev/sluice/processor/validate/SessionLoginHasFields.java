package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.SessionLoginModel;

/** A login posts something. */
final class SessionLoginHasFields implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (AuthModel auth : connector.settings().auths()) {
      if (auth instanceof SessionLoginModel login && login.fields().isEmpty()) {
        findings.add(
            login.fieldsOrigin(),
            "The login posts nothing. Write its fields, e.g. @AuthParameter(name = \"user\", value ="
                + " \"{USER}\").");
      }
    }
  }
}
