package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.ViolationModel;
import dev.sluice.processor.model.Written;

/** How many items may not fit is a number from 0, or a share from 0 to 1. */
final class ViolationCeilingValid implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    ViolationModel violations = flow.violations();
    Written<Integer> most = violations.most();
    if (most != null && most.value() < 0) {
      findings.add(
          most,
          "%d items cannot be too many. Write how many may not fit, 0 or more.",
          most.value());
    }
    Written<Double> share = violations.mostShare();
    if (share != null && !(share.value() >= 0 && share.value() <= 1)) {
      findings.add(
          share,
          "%s is no share of the items. Write a number from 0 to 1, e.g. 0.05 for one in twenty.",
          share.value());
    }
  }
}
