package dev.sluice.processor.validate;

import dev.sluice.processor.model.GraphQlDocument;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.VerbModel.Verb;

/** A GraphQL document has one query or mutation, and every bracket its partner. */
final class GraphQlDocumentValid implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (VerbModel verb : operation.verbs()) {
      if (verb.verb() == Verb.GRAPH_QL) {
        GraphQlDocument document = GraphQlDocument.parse(verb.document().value());
        String fault = fault(document);
        if (!fault.isEmpty()) {
          findings.add(verb.document(), "The document %s.", fault);
        }
      }
    }
  }

  private static String fault(GraphQlDocument document) {
    if (!document.balanced()) {
      return "has a bracket without its partner. Add or remove one";
    }
    if (document.operations() == 0) {
      return "has no operation. Write e.g. \"query Items { items { id } }\"";
    }
    if (document.operations() > 1) {
      return "has " + document.operations() + " operations, but one is sent. Make a method of each";
    }
    return document.kind().equals("subscription")
        ? "is a subscription, which no single reply answers. Use a query"
        : "";
  }
}
