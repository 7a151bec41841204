package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;

/** An extract method that is called for each slice, row or cursor returns one list. */
final class OneListPerCall implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      extract.inputs().stream()
          .filter(input -> extract.returnsSeveral() && !(input instanceof ExtractModel.Since))
          .findFirst()
          .ifPresent(
              input ->
                  findings.add(
                      extract.method().origin(),
                      "@Extract %s returns %s, but takes @%s. Return one Pages.",
                      extract.method().name(),
                      extract.written(),
                      input.annotation()));
    }
  }
}
