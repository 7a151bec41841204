package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OAuth2Model;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.SessionLoginModel;
import dev.sluice.processor.model.SignatureModel;
import java.util.List;

/** A credential stands in a header or in a query parameter. */
final class OneCredentialSlot implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (AuthModel auth : connector.settings().auths()) {
      List<PlaceModel> slots = auth.slots();
      if (slots.isEmpty() && auth.hasSlot()) {
        findings.add(
            origin(auth),
            "Nothing says what carries the credential. Write header or query, e.g. header ="
                + " \"X-Api-Key\".");
      } else if (slots.size() > 1) {
        findings.add(
            slots.get(1).name(), "header carries the credential already. Remove header or query.");
      }
    }
  }

  private static Origin origin(AuthModel auth) {
    if (auth instanceof OAuth2Model oauth) {
      return oauth.slot().origin();
    }
    if (auth instanceof SessionLoginModel login) {
      return login.slot().origin();
    }
    return auth instanceof SignatureModel signature ? signature.slot().origin() : auth.origin();
  }
}
