package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.ViolationModel;
import dev.sluice.processor.model.Written;
import java.util.Objects;
import java.util.stream.Stream;

/** What a flow says of items that do not fit means something for it. */
final class ViolationPolicyUseful implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    ViolationModel violations = flow.violations();
    if (!flow.pushes().isEmpty()) {
      Stream.of(violations.action(), violations.most(), violations.mostShare())
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(
              written ->
                  findings.add(
                      written,
                      "A push flow reads no items: the rows that an API rejects are always put"
                          + " aside. Remove this."));
      return;
    }
    Written<?> ceiling = violations.most() == null ? violations.mostShare() : violations.most();
    if (ceiling != null && violations.actionName().equals("FAIL")) {
      findings.add(
          ceiling,
          "With onViolation = FAIL the first item that does not fit fails the flow, so there is"
              + " nothing to count. Remove this, or write QUARANTINE or SKIP.");
    }
  }
}
