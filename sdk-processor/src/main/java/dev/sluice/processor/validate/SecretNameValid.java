package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Written;
import java.util.regex.Pattern;

/** A secret is named by an environment variable; the key itself is not in the source. */
final class SecretNameValid implements Rule<ConnectorModel> {

  private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[a-zA-Z].*\\d|\\d.*[a-zA-Z]");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (AuthModel auth : connector.settings().auths()) {
      auth.secrets().forEach(secret -> check(secret, findings));
    }
  }

  /** The same of a secret that is named elsewhere, in words of the rule that asks. */
  static void check(Written<String> secret, Findings findings) {
    if (!VARIABLE.matcher(secret.value()).matches()) {
      tell(secret, findings);
    }
  }

  private static void tell(Written<String> secret, Findings findings) {
    String name = secret.value();
    if (name.length() >= 16 && LETTERS_AND_DIGITS.matcher(name).find()) {
      findings.add(
          secret,
          "The secret looks like a key itself. Put the key in an environment variable, name the"
              + " variable here, and have this key replaced: it is in the source's history.");
    } else {
      findings.add(
          secret,
          "\"%s\" is no name of an environment variable. Use capitals, digits and '_', e.g."
              + " \"%s\".",
          name,
          "CRM_API_KEY");
    }
  }
}
