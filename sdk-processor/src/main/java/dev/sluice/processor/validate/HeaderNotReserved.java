package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.StaticHeader;
import dev.sluice.processor.model.Written;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
    Map<String, String> auths = new HashMap<>();
    for (AuthModel auth : connector.settings().auths()) {
      for (PlaceModel slot : auth.places()) {
        if (slot.kind() == PlaceModel.Kind.HEADER) {
          check(slot.name().value(), slot.name(), Map.of(), findings);
          auths.put(slot.name().value().toLowerCase(Locale.ROOT), auth.annotation());
        }
      }
    }
    connector.headers().forEach(header -> check(header, auths, findings));
    for (OperationModel operation : connector.operations()) {
      operation.settings().headers().forEach(header -> check(header, auths, findings));
      for (Written<String> name : HeaderNames.ofParameters(operation)) {
        check(name.value(), name, auths, findings);
      }
    }
  }

  private static void check(StaticHeader header, Map<String, String> auths, Findings findings) {
    header.name().ifPresent(name -> check(name, header.line(), auths, findings));
  }

  private static void check(
      String name, Written<String> written, Map<String, String> auths, Findings findings) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (RESERVED.contains(lower)) {
      findings.add(
          written,
          "Header %s is set by the client itself. Remove it here%s.",
          name,
          lower.equals(CONTENT_TYPE) ? ", and use contentType of @Body or @Part" : "");
    } else if (auths.containsKey(lower)) {
      findings.add(written, "Header %s is set by @%s. Remove it here.", name, auths.get(lower));
    }
  }
}
