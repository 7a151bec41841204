package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.GraphQlDocument;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.VerbModel.Verb;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The variables of a GraphQL document and what sets them fit each other, both ways. */
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
    List<Written<String>> paged =
        operation.paging() == null ? List.of() : operation.paging().names(PlaceModel.Kind.VARIABLE);
    VerbModel verb = operation.verb().get();
    if (verb.verb() != Verb.GRAPH_QL) {
      named.forEach(
          name ->
              findings.add(
                  name,
                  "@Variable means nothing without @GraphQl. Use @Query, @Field or @Body for it."));
      paged.stream()
          .findFirst()
          .ifPresent(
              name ->
                  findings.add(
                      name,
                      "%s is no GraphQL operation. Page by the query or the body.",
                      operation.name()));
      return;
    }
    GraphQlDocument document = GraphQlDocument.parse(verb.document().value());
    if (document.balanced() && document.operations() == 1) {
      List<String> unbound = new ArrayList<>(document.variables());
      Stream.concat(paged.stream(), named.stream())
          .forEach(name -> unbound.removeIf(name.value()::equals));
      unbound.removeIf(variable -> isInPagedBody(operation.paging(), variable));
      paged.forEach(name -> declared(name, "\"%s\"", document, unbound, findings));
      named.forEach(name -> declared(name, "@Variable(\"%s\")", document, unbound, findings));
      bound(unbound, verb.document(), findings);
    }
  }

  /** Whether a pointer into the body leads to the variable, or into it. */
  private static boolean isInPagedBody(@Nullable PagingModel paging, String variable) {
    return paging != null
        && paging.places().stream()
            .filter(place -> place.isInBody() && place.isPointer())
            .anyMatch(
                place -> (place.name().value() + "/").startsWith("/variables/" + variable + "/"));
  }

  private static void declared(
      Written<String> name,
      String form,
      GraphQlDocument document,
      List<String> unbound,
      Findings findings) {
    if (document.variables().contains(name.value())) {
      return;
    }
    Optional<String> meant = Spelling.closest(name.value(), unbound);
    findings.add(
        name,
        "The document declares no variable $%s.%s",
        name.value(),
        meant
            .map(variable -> " Did you mean " + form.formatted(variable) + "?")
            .orElse(" Declare it there, or remove it here."));
    meant.ifPresent(unbound::remove);
  }

  private static void bound(List<String> unbound, Written<String> document, Findings findings) {
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
