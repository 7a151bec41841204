package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.Written;
import java.util.regex.Pattern;

/** A header's name is a token as in RFC 9110. */
final class HeaderNameValid implements Rule<ConnectorModel> {

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Settings settings = connector.settings();
    if (settings.apiKey() != null) {
      check(settings.apiKey().header(), findings);
    }
    if (settings.rateLimitHeaders() != null) {
      check(settings.rateLimitHeaders().remaining(), findings);
      check(settings.rateLimitHeaders().reset(), findings);
    }
    for (OperationModel operation : connector.operations()) {
      for (ParameterModel parameter : operation.parameters(Kind.HEADER)) {
        check(parameter.role(Kind.HEADER).orElseThrow().name(), findings);
      }
    }
  }

  private static void check(Written<String> name, Findings findings) {
    if (!TOKEN.matcher(name.value()).matches()) {
      findings.add(
          name,
          "\"%s\" is no header name. Use letters, digits and '-', without ':' and blanks.",
          name.value());
    }
  }
}
