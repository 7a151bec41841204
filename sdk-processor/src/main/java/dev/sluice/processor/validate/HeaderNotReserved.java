package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.Written;
import java.util.Locale;
import java.util.Set;

/** A header that the client itself sets is not set by a parameter or a key. */
final class HeaderNotReserved implements Rule<ConnectorModel> {

  private static final Set<String> RESERVED =
      Set.of(
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "host",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Settings.ApiKey apiKey = connector.settings().apiKey();
    String keyHeader = apiKey == null ? "" : apiKey.header().value();
    if (apiKey != null) {
      check(apiKey.header(), "", findings);
    }
    for (OperationModel operation : connector.operations()) {
      for (ParameterModel parameter : operation.parameters(Kind.HEADER)) {
        check(parameter.role(Kind.HEADER).orElseThrow().name(), keyHeader, findings);
      }
    }
  }

  private static void check(Written<String> header, String keyHeader, Findings findings) {
    if (RESERVED.contains(header.value().toLowerCase(Locale.ROOT))) {
      findings.add(
          header, "Header %s is set by the client itself. Remove it here.", header.value());
    } else if (header.value().equalsIgnoreCase(keyHeader)) {
      findings.add(header, "Header %s is set by @ApiKey. Remove the parameter.", header.value());
    }
  }
}
