package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.PlaceModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is sent together stands in different places. */
final class CredentialSlotsUnique implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Map<String, AuthModel> taken = new HashMap<>();
    connector.settings().secretLines().forEach(line -> take(line, taken, findings));
    for (AuthModel scheme : connector.settings().schemes()) {
      take(scheme, new HashMap<>(taken), findings);
    }
  }

  private static void take(AuthModel auth, Map<String, AuthModel> taken, Findings findings) {
    List<PlaceModel> places = auth.slots().size() > 1 ? List.of() : auth.places();
    for (PlaceModel place : places) {
      AuthModel other = taken.putIfAbsent(key(place), auth);
      if (other != null) {
        findings.add(
            place.name(),
            "%s %s is set by @%s already. Remove one of the two.",
            place.kind() == PlaceModel.Kind.HEADER ? "Header" : "Query parameter",
            place.name().value(),
            other.annotation());
      }
    }
  }

  private static String key(PlaceModel place) {
    String name = place.name().value();
    return place.kind() == PlaceModel.Kind.HEADER
        ? "header " + name.toLowerCase(Locale.ROOT)
        : "query " + name;
  }
}
