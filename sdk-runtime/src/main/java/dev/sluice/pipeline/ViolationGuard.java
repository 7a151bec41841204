package dev.sluice.pipeline;

import dev.sluice.error.ContractException;
import java.util.Locale;

/** Refuses a batch of which more items do not fit than its flow allows. */
final class ViolationGuard {

  private static final String KEPT =
      " Nothing was written to the table, and the exchanges are kept: ";

  private final String flow;
  private final ViolationPolicy policy;
  private final double runShare;

  /**
   * A guard of a flow.
   *
   * @param runShare the share of items that may not fit where the policy does not say
   */
  ViolationGuard(String flow, ViolationPolicy policy, double runShare) {
    this.flow = flow;
    this.policy = policy;
    this.runShare = runShare;
  }

  /**
   * Lets the batch pass, or not.
   *
   * @throws ContractException with the first reason in the order of the lists
   */
  void check(Refining refining) {
    long found = refining.summary().quarantined();
    if (found == 0) {
      return;
    }
    if (policy.action() == ViolationAction.FAIL) {
      throw failure(
          "An item does not fit the contract",
          refining,
          "correct the contract, or let "
              + flow
              + " quarantine or skip such items, and run again.");
    }
    Long most = policy.most();
    if (most != null && found > most) {
      throw failure(
          count(refining) + String.format(Locale.ROOT, ", more than the allowed %,d", most),
          refining,
          "correct the contract, or raise max-violations of " + flow + ", and run again.");
    }
    Double share = policy.mostShare();
    double allowed = share == null ? runShare : share;
    if (found > allowed * refining.summary().items()) {
      throw failure(
          count(refining)
              + String.format(Locale.ROOT, ", more than the allowed %.0f %%", allowed * 100),
          refining,
          "correct the contract, or raise "
              + (share == null ? "max-quarantined-share" : "max-violation-share of " + flow)
              + ", and run again.");
    }
  }

  private static String count(Refining refining) {
    Refining.Summary summary = refining.summary();
    return String.format(
        Locale.ROOT,
        "%,d of %,d items do not fit the contract",
        summary.quarantined(),
        summary.items());
  }

  private static ContractException failure(String what, Refining refining, String remedy) {
    return new ContractException(
        what + ": " + String.join("; ", refining.reasons(1)) + "." + KEPT + remedy);
  }
}
