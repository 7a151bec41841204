package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.Written;

/** What a flag reads on the last page has a flag. */
final class LastValueUseful implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (PagingModel paging : operation.pagings()) {
      Written<String> value = paging.page().lastValue();
      if (value != null && paging.page().flags().isEmpty()) {
        findings.add(
            value,
            "Nothing says where \"%s\" is read. Add isLast, or remove lastValue.",
            value.value());
      }
    }
  }
}
