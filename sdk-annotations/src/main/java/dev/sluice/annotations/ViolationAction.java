package dev.sluice.annotations;

/** What becomes of an item that does not fit its contract, see {@link Flow#onViolation()}. */
public enum ViolationAction {
  /** It is put aside, with the reasons, and can be replayed once the contract is corrected. */
  QUARANTINE,
  /** The flow fails, and nothing of the batch lands. */
  FAIL,
  /** It is counted, and not kept. */
  SKIP
}
