package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.List;

/** The segment that carries a cursor is a whole one of the path, and no parameter. */
final class CursorPathVariableExists implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    PagingModel paging = operation.paging();
    if (paging == null || operation.verb().isEmpty()) {
      return;
    }
    for (Written<String> variable : paging.names(PlaceModel.Kind.PATH)) {
      check(operation, variable, findings);
    }
  }

  private static void check(OperationModel operation, Written<String> variable, Findings findings) {
    String name = variable.value();
    String path = operation.verb().orElseThrow().path().value();
    List<String> bound =
        operation.parameters(Kind.PATH).stream()
            .map(each -> each.role(Kind.PATH).orElseThrow().name().value())
            .toList();
    List<String> free =
        operation.verb().orElseThrow().template().variables().stream()
            .filter(each -> !bound.contains(each))
            .toList();
    if (name.isBlank()) {
      return;
    }
    if (bound.contains(name)) {
      findings.add(variable, "{%s} is a parameter already. Remove it, or rename one.", name);
    } else if (!free.contains(name)) {
      findings.add(
          variable,
          "Path \"%s\" has no variable {%s}.%s",
          path,
          name,
          Spelling.closest(name, free)
              .map(each -> " Did you mean path = \"" + each + "\"?")
              .orElse(" Add it to the path."));
    } else if (!(path + "/").replace('?', '/').contains("/{" + name + "}/")) {
      findings.add(
          variable,
          "{%s} is a part of a segment of \"%s\". A cursor fills a whole one: \"/{%s}\".",
          name,
          path,
          name);
    }
  }
}
