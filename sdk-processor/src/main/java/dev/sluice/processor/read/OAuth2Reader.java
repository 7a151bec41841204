package dev.sluice.processor.read;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.GrantModel;
import dev.sluice.processor.model.OAuth2Model;
import dev.sluice.processor.model.Written;

/** Reads the annotations of OAuth 2. */
final class OAuth2Reader {

  private OAuth2Reader() {}

  static AuthModel clientCredentials(Annotations it) {
    return model(it, new GrantModel.ClientCredentials(client(it), it.texts("scopes")));
  }

  static AuthModel refreshToken(Annotations it) {
    return model(
        it, new GrantModel.RefreshToken(client(it), it.text("refreshToken"), it.texts("scopes")));
  }

  static AuthModel jwtBearer(Annotations it) {
    return model(
        it,
        new GrantModel.JwtBearer(
            it.text("issuer"),
            it.text("subject"),
            it.text("audience"),
            it.text("privateKey"),
            it.text("keyId"),
            it.text("lifetime"),
            it.texts("scopes"),
            AuthReader.parameters(it, "claims")));
  }

  /** A client without a secret has nothing to put into a header. */
  private static GrantModel.Client client(Annotations it) {
    Written<String> placement = it.constant("client");
    Written<String> secret = it.text("clientSecret");
    boolean isPublic = secret.value().isEmpty() && !it.isWritten("client");
    return new GrantModel.Client(
        it.text("clientId"), secret, isPublic || placement.value().equals("BODY"), placement);
  }

  private static AuthModel model(Annotations it, GrantModel grant) {
    return new OAuth2Model(
        it.text("scheme"),
        it.text("tokenUrl"),
        grant,
        AuthReader.parameters(it, "parameters"),
        AuthReader.reply(it),
        SlotReader.read(it.nested("slot")),
        it.origin());
  }
}
