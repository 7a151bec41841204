package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.CustomAuthModel;

/** Authentication of the user's own is a public record that generated code can make. */
final class CustomAuthValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (AuthModel auth : connector.settings().auths()) {
      if (auth instanceof CustomAuthModel custom) {
        check(custom, findings);
      }
    }
  }

  private static void check(CustomAuthModel custom, Findings findings) {
    String name = custom.type().simpleName();
    if (!custom.factory()) {
      findings.add(
          custom.typeOrigin(),
          "%s makes no authenticator. Let it implement"
              + " dev.sluice.middleware.AuthenticatorFactory.",
          name);
    } else if (!custom.record()) {
      findings.add(
          custom.typeOrigin(),
          "%s is no record without type parameters. Make it one: equal ones share their tokens.",
          name);
    } else if (!custom.constructible()) {
      findings.add(
          custom.typeOrigin(),
          "%s cannot be made by generated code. Make it public, without components.",
          name);
    }
  }
}
