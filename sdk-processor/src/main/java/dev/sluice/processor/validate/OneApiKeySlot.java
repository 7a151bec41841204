package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.PlaceModel;
import java.util.List;

/** A key stands in a header or in a query parameter. */
final class OneApiKeySlot implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (AuthModel auth : connector.settings().auths()) {
      List<PlaceModel> slots = auth.slots();
      if (slots.isEmpty()) {
        findings.add(
            auth.origin(),
            "Nothing says what carries the key. Write header or query, e.g. header = \"X-Api-Key\".");
      } else if (slots.size() > 1) {
        findings.add(
            slots.get(1).name(), "header carries the key already. Remove header or query.");
      }
    }
  }
}
