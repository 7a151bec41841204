package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;

/** The query parameter of a key has a name, and no operation sets it. */
final class ApiKeyQueryFree implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (AuthModel auth : connector.settings().auths()) {
      for (PlaceModel slot : auth.slots()) {
        if (slot.kind() == PlaceModel.Kind.QUERY) {
          check(slot.name(), connector, findings);
        }
      }
    }
  }

  private static void check(Written<String> key, ConnectorModel connector, Findings findings) {
    if (key.value().isBlank()) {
      findings.add(key, "query is empty. Write the parameter that carries the key.");
      return;
    }
    for (OperationModel operation : connector.operations()) {
      operation.parameters(Kind.QUERY).stream()
          .map(each -> each.role(Kind.QUERY).orElseThrow().name())
          .filter(name -> name.value().equals(key.value()))
          .forEach(
              name ->
                  findings.add(
                      name,
                      "Query parameter \"%s\" is set by @ApiKey. Remove it here.",
                      name.value()));
    }
  }
}
