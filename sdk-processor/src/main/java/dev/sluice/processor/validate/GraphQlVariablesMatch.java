package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.GraphQlDocument;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.VerbModel.Verb;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The variables of a GraphQL document and the @Variable parameters fit each other, both ways. */
final class GraphQlVariablesMatch implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    List<Written<String>> named =
        operation.parameters(Kind.VARIABLE).stream()
            .map(parameter -> parameter.role(Kind.VARIABLE).orElseThrow().name())
            .filter(name -> !name.value().isBlank())
            .toList();
    if (operation.verb().isEmpty()) {
      return;
    }
    VerbModel verb = operation.verb().get();
    if (verb.verb() != Verb.GRAPH_QL) {
      named.forEach(
          name ->
              findings.add(
                  name,
                  "@Variable means nothing without @GraphQl. Use @Query, @Field or @Body for it."));
      return;
    }
    GraphQlDocument document = GraphQlDocument.parse(verb.document().value());
    if (document.balanced() && document.operations() == 1) {
      match(document.variables(), named, verb.document(), findings);
    }
  }

  private static void match(
      List<String> declared,
      List<Written<String>> named,
      Written<String> document,
      Findings findings) {
    List<String> unbound = new ArrayList<>(declared);
    named.forEach(name -> unbound.removeIf(name.value()::equals));
    for (Written<String> name : named) {
      if (!declared.contains(name.value())) {
        Optional<String> meant = Spelling.closest(name.value(), unbound);
        findings.add(
            name,
            "The document declares no variable $%s.%s",
            name.value(),
            meant
                .map(variable -> " Did you mean @Variable(\"" + variable + "\")?")
                .orElse(" Declare it there, or remove the parameter."));
        meant.ifPresent(unbound::remove);
      }
    }
    for (String variable : unbound) {
      findings.add(
          document,
          "Variable $%s of the document has no parameter. Add one annotated @Variable(\"%s\"), or"
              + " remove it.",
          variable,
          variable);
    }
  }
}
