package dev.sluice.processor.validate;

import dev.sluice.processor.model.ByteSize;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.PushModel;

/** What a request may send is at least one row, and one byte. */
final class PushBoundsValid implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (PushModel push : flow.pushes()) {
      if (push.rows() != null && push.rows().value() < 1) {
        findings.add(
            push.rows(),
            "A request cannot send %d rows. Write a number of at least 1.",
            push.rows().value());
      }
      if (push.bytes() != null
          && ByteSize.parse(push.bytes().value()).filter(size -> size.amount() > 0).isEmpty()) {
        findings.add(
            push.bytes(),
            "\"%s\" is no size. Write a whole number above 0 and B, KB or MB, e.g. \"500KB\" or"
                + " \"6MB\".",
            push.bytes().value());
      }
    }
  }
}
