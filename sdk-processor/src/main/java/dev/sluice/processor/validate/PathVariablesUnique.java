package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.Written;
import java.util.HashSet;
import java.util.Set;

/** A path variable occurs once, and is given once. */
final class PathVariablesUnique implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    Set<String> inPath = new HashSet<>();
    for (VerbModel verb : operation.verb().stream().toList()) {
      for (String variable : verb.template().variables()) {
        if (!inPath.add(variable)) {
          findings.add(
              verb.path(),
              "Path variable {%s} occurs twice in \"%s\". Give each its own name.",
              variable,
              verb.path().value());
        }
      }
    }
    Set<String> given = new HashSet<>();
    for (ParameterModel parameter : operation.parameters(Kind.PATH)) {
      Written<String> name = parameter.role(Kind.PATH).orElseThrow().name();
      if (!given.add(name.value())) {
        findings.add(
            name, "A second parameter is annotated @Path(\"%s\"). Remove one.", name.value());
      }
    }
  }
}
