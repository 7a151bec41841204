package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Settings;
import java.util.regex.Pattern;

/** A secret is named by an environment variable; the key itself is not in the source. */
final class SecretNameValid implements Rule<ConnectorModel> {

  private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[a-zA-Z].*\\d|\\d.*[a-zA-Z]");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Settings.ApiKey apiKey = connector.settings().apiKey();
    if (apiKey == null || VARIABLE.matcher(apiKey.secret().value()).matches()) {
      return;
    }
    String secret = apiKey.secret().value();
    if (secret.length() >= 16 && LETTERS_AND_DIGITS.matcher(secret).find()) {
      findings.add(
          apiKey.secret(),
          "The secret looks like a key itself. Put the key in an environment variable, name the"
              + " variable here, and have this key replaced: it is in the source's history.");
    } else {
      findings.add(
          apiKey.secret(),
          "\"%s\" is no name of an environment variable. Use capitals, digits and '_', e.g."
              + " \"%s\".",
          secret,
          "CRM_API_KEY");
    }
  }
}
