package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.GrantModel;
import dev.sluice.processor.model.OAuth2Model;

/** A client in the basic header has a secret. */
final class ClientSecretPresent implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    AuthParameters.oauths(connector).map(OAuth2Model::grant).forEach(it -> check(it, findings));
  }

  private static void check(GrantModel grant, Findings findings) {
    if (grant instanceof GrantModel.RefreshToken refresh
        && refresh.client().secret().value().isEmpty()
        && !refresh.client().inBody()) {
      findings.add(
          refresh.client().placement(),
          "A client without a secret is named in the body. Write clientSecret, or remove client.");
    }
  }
}
