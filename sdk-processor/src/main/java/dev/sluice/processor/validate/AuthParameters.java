package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.AuthParameterModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.GrantModel;
import dev.sluice.processor.model.OAuth2Model;
import dev.sluice.processor.model.SessionLoginModel;
import dev.sluice.processor.model.TokenReplyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what {@code @AuthParameter}s and JWTs of a connector say. */
final class AuthParameters {

  private AuthParameters() {}

  /** Each list of them, as it is written. */
  static List<List<AuthParameterModel>> lists(ConnectorModel connector) {
    List<List<AuthParameterModel>> lists = new ArrayList<>();
    for (AuthModel auth : connector.settings().auths()) {
      if (auth instanceof OAuth2Model oauth) {
        lists.add(oauth.parameters());
      } else if (auth instanceof SessionLoginModel login) {
        lists.add(login.fields());
      }
    }
    jwts(connector).forEach(jwt -> lists.add(jwt.claims()));
    return lists;
  }

  /** The connector's grants by JWT. */
  static Stream<GrantModel.JwtBearer> jwts(ConnectorModel connector) {
    return oauths(connector)
        .map(OAuth2Model::grant)
        .filter(GrantModel.JwtBearer.class::isInstance)
        .map(GrantModel.JwtBearer.class::cast);
  }

  /** What token and login endpoints reply. */
  static Stream<TokenReplyModel> replies(ConnectorModel connector) {
    return connector.settings().auths().stream()
        .flatMap(
            auth ->
                auth instanceof OAuth2Model oauth
                    ? Stream.of(oauth.reply())
                    : auth instanceof SessionLoginModel login
                        ? Stream.of(login.reply())
                        : Stream.empty());
  }

  /** The connector's OAuth 2 schemes. */
  static Stream<OAuth2Model> oauths(ConnectorModel connector) {
    return connector.settings().auths().stream()
        .filter(OAuth2Model.class::isInstance)
        .map(OAuth2Model.class::cast);
  }
}
