package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;

/** Finds the headers that an operation's parameters, a key of its own, or its paging set. */
final class HeaderNames {

  private HeaderNames() {}

  /** As written, in declared order. */
  static List<Written<String>> ofParameters(OperationModel operation) {
    List<Written<String>> names = new ArrayList<>();
    for (ParameterModel parameter : operation.parameters()) {
      for (RoleModel role : parameter.roles()) {
        if (role.kind() == Kind.HEADER || role.kind() == Kind.IDEMPOTENCY_KEY) {
          names.add(role.name());
        } else if (role.kind() == Kind.HEADER_MAP) {
          parameter.components().forEach(component -> names.add(component.wireName()));
        }
      }
    }
    if (operation.settings().idempotencyKey() != null) {
      names.add(operation.settings().idempotencyKey());
    }
    if (operation.paging() != null) {
      names.addAll(operation.paging().names(PlaceModel.Kind.HEADER));
    }
    return names;
  }

  /** Those of the replies that tell the next page; none that is blank. */
  static List<Written<String>> ofReplies(OperationModel operation) {
    return operation.pagings().stream()
        .flatMap(paging -> paging.sources().stream())
        .filter(place -> place.kind() == PlaceModel.Kind.HEADER)
        .map(PlaceModel::name)
        .filter(name -> !name.value().isBlank())
        .toList();
  }
}
