package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthParameterModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.GrantModel;
import dev.sluice.processor.model.OAuth2Model;
import dev.sluice.processor.model.Span;
import java.time.Duration;
import java.util.Set;

/** A JWT has an issuer, an audience and a life, and no claim is set twice. */
final class JwtBearerValid implements Rule<ConnectorModel> {

  private static final Set<String> SET = Set.of("iss", "sub", "aud", "scope", "iat", "exp");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    AuthParameters.oauths(connector).forEach(oauth -> check(oauth, findings));
  }

  private static void check(OAuth2Model oauth, Findings findings) {
    if (!(oauth.grant() instanceof GrantModel.JwtBearer jwt)) {
      return;
    }
    if (jwt.issuer().value().isBlank()) {
      findings.add(jwt.issuer(), "issuer is empty. Write the account, or {SECRET_NAME}.");
    }
    String url = oauth.tokenUrl().value();
    if (jwt.audience().value().isBlank() && (url.startsWith("/") || url.indexOf('{') >= 0)) {
      findings.add(
          jwt.audience(),
          "The audience is not known: the token URL is not the same in every run. Write audience.");
    }
    if (jwt.audience().value().indexOf('{') >= 0) {
      findings.add(jwt.audience(), "The audience is sent as it is. Write it without braces.");
    }
    if (Span.parse(jwt.lifetime().value())
        .filter(span -> span.duration().compareTo(Duration.ofSeconds(1)) < 0 && span.amount() > 0)
        .isPresent()) {
      findings.add(jwt.lifetime(), "A JWT lives for whole seconds. Write at least \"1s\".");
    }
    for (AuthParameterModel claim : jwt.claims()) {
      if (SET.contains(claim.name().value())) {
        findings.add(
            claim.name(),
            "The claim %s is set already. Write it as a member of the annotation, or remove it.",
            claim.name().value());
      }
    }
  }
}
