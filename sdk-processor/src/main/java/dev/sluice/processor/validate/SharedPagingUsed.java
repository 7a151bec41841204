package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.PagingModel;

/** The paging of a connector is that of one of its operations. */
final class SharedPagingUsed implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    boolean used =
        connector.operations().stream()
            .anyMatch(each -> each.paging() != null && !each.isPagedByItself());
    for (PagingModel paging : connector.pagings().stream().limit(used ? 0 : 1).toList()) {
      findings.add(
          paging.page().origin(),
          "No operation of %s is paged so: none returns Pages without a paging of its own. Remove"
              + " @%s.",
          connector.type().simpleName(),
          paging.page().annotation());
    }
  }
}
