package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import java.util.List;

/** An operation, or all of a connector, is paged in one way. */
final class OnePaging implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    check(connector.type().simpleName(), connector.pagings(), findings);
    for (OperationModel operation : connector.operations()) {
      check(operation.name(), operation.pagings(), findings);
    }
  }

  private static void check(String name, List<PagingModel> pagings, Findings findings) {
    for (PagingModel other : pagings.stream().skip(1).toList()) {
      findings.add(
          other.page().origin(),
          "%s is paged by @%s already. Remove one of the two.",
          name,
          pagings.get(0).page().annotation());
    }
  }
}
