package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OAuth2Model;
import dev.sluice.processor.model.Written;
import java.util.regex.Pattern;

/** A scope is one token as in RFC 6749. */
final class ScopeValid implements Rule<ConnectorModel> {

  private static final Pattern TOKEN = Pattern.compile("[!#-\\[\\]-~]+");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    AuthParameters.oauths(connector)
        .map(OAuth2Model::grant)
        .forEach(grant -> grant.scopes().forEach(scope -> check(scope, findings)));
  }

  private static void check(Written<String> scope, Findings findings) {
    String text = scope.value();
    if (TOKEN.matcher(text).matches()) {
      return;
    }
    String each = String.join("\", \"", text.strip().split("[ ,]+"));
    findings.add(
        scope,
        "\"%s\" is no scope. %s",
        text,
        text.strip().indexOf(' ') > 0
            ? "Write each of its own: scopes = {\"" + each + "\"}."
            : "Write it without blanks, '\"' and '\\', or leave it out.");
  }
}
