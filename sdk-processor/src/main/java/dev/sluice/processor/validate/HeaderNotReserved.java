package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.StaticHeader;
import dev.sluice.processor.model.Written;
import java.util.Locale;
import java.util.Set;

/** A header that the client itself sets is not set by a parameter, a line or a key. */
final class HeaderNotReserved implements Rule<ConnectorModel> {

  private static final String CONTENT_TYPE = "content-type";

  private static final Set<String> RESERVED =
      Set.of(
          "connection",
          "content-encoding",
          "content-length",
          CONTENT_TYPE,
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
      check(apiKey.header().value(), apiKey.header(), "", findings);
    }
    connector.headers().forEach(header -> check(header, keyHeader, findings));
    for (OperationModel operation : connector.operations()) {
      operation.settings().headers().forEach(header -> check(header, keyHeader, findings));
      for (Written<String> name : HeaderNames.ofParameters(operation)) {
        check(name.value(), name, keyHeader, findings);
      }
    }
  }

  private static void check(StaticHeader header, String keyHeader, Findings findings) {
    header.name().ifPresent(name -> check(name, header.line(), keyHeader, findings));
  }

  private static void check(
      String name, Written<String> written, String keyHeader, Findings findings) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (RESERVED.contains(lower)) {
      findings.add(
          written,
          "Header %s is set by the client itself. Remove it here%s.",
          name,
          lower.equals(CONTENT_TYPE) ? ", and use contentType of @Body or @Part" : "");
    } else if (name.equalsIgnoreCase(keyHeader)) {
      findings.add(written, "Header %s is set by @ApiKey. Remove it here.", name);
    }
  }
}
