package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.Span;

/** A lookback is an ISO-8601 duration that is not negative. */
final class LookbackValid implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.CursorInput cursor : extract.cursor().stream().toList()) {
        String lookback = cursor.lookback().value();
        if (Span.parseIso(lookback).filter(span -> span.amount() >= 0).isEmpty()) {
          findings.add(
              cursor.lookback(),
              "\"%s\" is no ISO-8601 duration of zero or more. Write e.g. \"PT1H\" for an hour, or"
                  + " \"P1D\" for a day.",
              lookback);
        }
      }
    }
  }
}
