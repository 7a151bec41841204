package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;

/** A flow has one cursor. */
final class OneSince implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      extract.parameters().stream()
          .filter(parameter -> parameter.since() != null)
          .skip(1)
          .forEach(
              second ->
                  findings.add(
                      second.origin(),
                      "Parameter %s is a second @Since, but a flow has one cursor. Remove one.",
                      second.name()));
    }
  }
}
