package dev.sluice.processor.generate;

import static dev.sluice.processor.generate.Expression.call;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.generate.Expression.Call;
import dev.sluice.processor.model.GrantModel;
import dev.sluice.processor.model.OAuth2Model;
import java.util.ArrayList;
import java.util.List;

/** The expression of OAuth 2 access tokens. */
final class OAuth2Code {

  private static final ClassName CLIENT = config("OAuth2Client");

  private OAuth2Code() {}

  static Expression of(OAuth2Model oauth) {
    Call start =
        call(
            CodeBlock.of("$T.of", config("OAuth2Config")),
            Expression.of("$S", oauth.tokenUrl().value()),
            grant(oauth));
    List<Call> links = new ArrayList<>();
    if (!oauth.parameters().isEmpty()) {
      links.add(
          call(CodeBlock.of(".withParameters"), CredentialCode.parameters(oauth.parameters())));
    }
    if (!oauth.reply().isStandard() || !oauth.reply().origin().value().isEmpty()) {
      links.add(call(CodeBlock.of(".withReply"), CredentialCode.reply(oauth.reply())));
    }
    if (!CredentialCode.isBearer(oauth.slot())) {
      links.add(call(CodeBlock.of(".withSlot"), CredentialCode.slot(oauth.slot())));
    }
    return Expression.chain(start, links);
  }

  private static Expression grant(OAuth2Model oauth) {
    if (oauth.grant() instanceof GrantModel.ClientCredentials grant) {
      return call(
          CodeBlock.of("new $T", config("ClientCredentialsGrant")),
          client(grant.client()),
          CredentialCode.texts(grant.scopes()));
    }
    if (oauth.grant() instanceof GrantModel.RefreshToken grant) {
      return call(
          CodeBlock.of("new $T", config("RefreshTokenGrant")),
          client(grant.client()),
          CredentialCode.secret(grant.refreshToken()),
          CredentialCode.texts(grant.scopes()));
    }
    return jwt((GrantModel.JwtBearer) oauth.grant(), oauth.tokenUrl().value());
  }

  private static Expression jwt(GrantModel.JwtBearer jwt, String tokenUrl) {
    String audience = jwt.audience().value().isBlank() ? tokenUrl : jwt.audience().value();
    return call(
        CodeBlock.of("new $T", config("JwtBearerGrant")),
        CredentialCode.template(jwt.issuer()),
        CredentialCode.template(jwt.subject()),
        Expression.of("$S", audience),
        CredentialCode.texts(jwt.scopes()),
        CredentialCode.secret(jwt.privateKey()),
        CredentialCode.template(jwt.keyId()),
        Expression.of("$L", ConfigCode.duration(jwt.lifetime().value())),
        CredentialCode.parameters(jwt.claims()));
  }

  private static Expression client(GrantModel.Client client) {
    if (client.secret().value().isEmpty()) {
      return call(
          CodeBlock.of("new $T", CLIENT),
          Expression.of(
              "$T.of($L)", config("SecretTemplate"), CredentialCode.secret(client.id()).flat()),
          Expression.of("$T.BLANK", config("SecretTemplate")),
          Expression.of("$T.BODY", CLIENT.nestedClass("Placement")));
    }
    return call(
        CodeBlock.of("$T.$L", CLIENT, client.inBody() ? "inBody" : "inHeader"),
        CredentialCode.secret(client.id()),
        CredentialCode.secret(client.secret()));
  }

  private static ClassName config(String name) {
    return ClassName.get("dev.sluice.config", name);
  }
}
