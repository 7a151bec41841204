package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The query parameter of a credential has a name, and no operation sets it. */
final class CredentialQueryFree implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Map<String, AuthModel> credentials = new HashMap<>();
    for (AuthModel auth : connector.settings().auths()) {
      for (PlaceModel slot : auth.slots()) {
        if (slot.kind() != PlaceModel.Kind.QUERY) {
          continue;
        }
        if (slot.name().value().isBlank()) {
          findings.add(
              slot.name(), "query is empty. Write the parameter that carries the credential.");
        } else {
          credentials.putIfAbsent(slot.name().value(), auth);
        }
      }
    }
    for (OperationModel operation : connector.operations()) {
      for (Written<String> name : names(operation)) {
        AuthModel auth = credentials.get(name.value());
        if (auth != null) {
          findings.add(
              name,
              "Query parameter \"%s\" is set by @%s. Remove it here.",
              name.value(),
              auth.annotation());
        }
      }
    }
  }

  /** What the path, the paging and the parameters set. */
  private static List<Written<String>> names(OperationModel operation) {
    List<Written<String>> names = new ArrayList<>();
    for (VerbModel verb : operation.verbs()) {
      verb.template()
          .query()
          .forEach(pair -> names.add(new Written<>(pair.name(), verb.path().origin())));
    }
    if (operation.paging() != null) {
      names.addAll(operation.paging().names(PlaceModel.Kind.QUERY));
    }
    for (ParameterModel parameter : operation.parameters()) {
      parameter.role(Kind.QUERY).ifPresent(role -> names.add(role.name()));
      parameter
          .role(Kind.QUERY_MAP)
          .filter(role -> role.name().value().isEmpty())
          .ifPresent(role -> names.addAll(components(parameter)));
    }
    return names;
  }

  private static List<Written<String>> components(ParameterModel parameter) {
    return parameter.components().stream().map(ComponentModel::wireName).toList();
  }
}
