package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Written;
import java.util.List;

/** User and password are texts with secrets in braces, at least one, the user without a colon. */
final class BasicTemplateValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (AuthModel auth : connector.settings().auths()) {
      if (auth instanceof AuthModel.Basic basic) {
        check(basic, findings);
      }
    }
  }

  private static void check(AuthModel.Basic basic, Findings findings) {
    boolean formed = true;
    for (Written<String> half : List.of(basic.user(), basic.password())) {
      String rest = half.value().replaceAll("\\{[^{}]*}", "");
      if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
        formed = false;
        findings.add(half, "A brace has no other. Write a secret as {SECRET_NAME}.");
      }
    }
    if (basic.user().value().replaceAll("\\{[^{}]*}", "").indexOf(':') >= 0) {
      findings.add(basic.user(), "A user has no colon (RFC 7617). Write what follows as password.");
    } else if (formed && basic.secrets().isEmpty()) {
      findings.add(
          basic.origin(),
          "Neither user nor password has a secret. Put it in an environment variable, and name it"
              + " here as {SECRET_NAME}.");
    }
  }
}
