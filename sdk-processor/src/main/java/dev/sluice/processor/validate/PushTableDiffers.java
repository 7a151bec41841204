package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.PushModel;
import dev.sluice.processor.model.TransformModel;

/** A flow does not write the table whose rows it sends. */
final class PushTableDiffers implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    if (!flow.extracts().isEmpty()) {
      return;
    }
    for (PushModel push : flow.pushes()) {
      push.row().ifPresent(row -> check(flow, row.contract().table(), findings));
    }
  }

  private static void check(FlowModel flow, String sent, Findings findings) {
    for (TransformModel transform : flow.transforms()) {
      if (transform.target() != null && transform.target().table().equals(sent)) {
        findings.add(
            transform.method().origin(),
            "@Transform %s writes the table \"%s\", whose rows the flow sends. Let it write one of"
                + " its own.",
            transform.method().name(),
            sent);
      }
    }
    if (flow.transforms().isEmpty() && FlowModel.receipts(flow.type().name()).equals(sent)) {
      findings.add(
          flow.type().origin(),
          "@Flow %s writes its receipts to the table \"%s\", whose rows it sends. Rename the flow,"
              + " or add a @Transform method.",
          flow.type().simpleName(),
          sent);
    }
  }
}
