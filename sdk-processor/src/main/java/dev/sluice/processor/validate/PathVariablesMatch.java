package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Path variables and @Path parameters fit each other, both ways. */
final class PathVariablesMatch implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (operation.verb().isEmpty()) {
      return;
    }
    Written<String> path = operation.verb().get().path();
    if (!PathWellFormed.hasSoundVariables(path.value())) {
      return;
    }
    List<String> variables = operation.verb().get().template().variables();
    List<Written<String>> named =
        operation.parameters(Kind.PATH).stream()
            .map(parameter -> parameter.role(Kind.PATH).orElseThrow().name())
            .toList();
    List<String> unbound = new ArrayList<>(variables);
    if (operation.paging() != null) {
      operation.paging().pathVariable().ifPresent(unbound::remove);
    }
    named.forEach(name -> unbound.removeIf(name.value()::equals));
    for (Written<String> name : named) {
      if (!variables.contains(name.value())) {
        Optional<String> meant = Spelling.closest(name.value(), unbound);
        findings.add(
            name,
            "Path \"%s\" has no variable {%s}.%s",
            path.value(),
            name.value(),
            meant
                .map(variable -> " Did you mean @Path(\"" + variable + "\")?")
                .orElse(" Add it to the path, or remove the parameter."));
        meant.ifPresent(unbound::remove);
      }
    }
    for (String variable : unbound.stream().distinct().toList()) {
      findings.add(
          path,
          "Path variable {%s} in \"%s\" has no parameter. Add a parameter annotated @Path(\"%s\"),"
              + " or remove {%s}.",
          variable,
          path.value(),
          variable,
          variable);
    }
  }
}
