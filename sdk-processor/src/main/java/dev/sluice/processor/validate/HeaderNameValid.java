package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.ErrorBodyModel;
import dev.sluice.processor.model.ErrorRuleModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.StaticHeader;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a header or cookie is a token as in RFC 9110. */
final class HeaderNameValid implements Rule<ConnectorModel> {

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Settings settings = connector.settings();
    settings.auths().stream()
        .flatMap(auth -> auth.places().stream())
        .filter(slot -> slot.kind() == PlaceModel.Kind.HEADER)
        .forEach(slot -> check("header", slot.name(), findings));
    if (settings.rateLimitHeaders() != null) {
      check("header", settings.rateLimitHeaders().remaining(), findings);
      check("header", settings.rateLimitHeaders().reset(), findings);
    }
    Stream.concat(
            Stream.ofNullable(settings.errorBody()).map(ErrorBodyModel::requestIdHeader),
            connector.errorRules().flatMap(List::stream).map(ErrorRuleModel::header))
        .filter(name -> !name.value().isEmpty())
        .forEach(name -> check("header", name, findings));
    connector.headers().forEach(header -> check(header, findings));
    for (OperationModel operation : connector.operations()) {
      operation.settings().headers().forEach(header -> check(header, findings));
      HeaderNames.ofParameters(operation).forEach(name -> check("header", name, findings));
      HeaderNames.ofReplies(operation).forEach(name -> check("header", name, findings));
      for (ParameterModel parameter : operation.parameters(Kind.COOKIE)) {
        check("cookie", parameter.role(Kind.COOKIE).orElseThrow().name(), findings);
      }
    }
  }

  /** A line without a name breaks another rule. */
  private static void check(StaticHeader header, Findings findings) {
    header
        .name()
        .filter(name -> !name.isEmpty() && !TOKEN.matcher(name).matches())
        .ifPresent(name -> tell("header", name, header.line(), findings));
  }

  private static void check(String what, Written<String> name, Findings findings) {
    if (!TOKEN.matcher(name.value()).matches()) {
      tell(what, name.value(), name, findings);
    }
  }

  private static void tell(String what, String name, Written<String> at, Findings findings) {
    findings.add(
        at,
        "\"%s\" is no %s name. Use letters, digits and '-', without ':' and blanks.",
        name,
        what);
  }
}
