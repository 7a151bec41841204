package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthParameterModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Written;
import java.util.stream.Stream;

/** A text with secrets has them in pairs of braces. */
final class SecretTemplateValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Stream.concat(
            AuthParameters.lists(connector).stream()
                .flatMap(list -> list.stream().map(AuthParameterModel::value)),
            AuthParameters.jwts(connector)
                .flatMap(jwt -> Stream.of(jwt.issuer(), jwt.subject(), jwt.keyId())))
        .forEach(text -> check(text, findings));
  }

  private static void check(Written<String> text, Findings findings) {
    String rest = text.value().replaceAll("\\{[^{}]*}", "");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      findings.add(text, "A brace has no other. Write a secret as {SECRET_NAME}.");
    }
  }
}
