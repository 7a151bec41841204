package dev.sluice.pipeline;

/** What becomes of an item that does not fit its contract. */
public enum ViolationAction {
  /** It is put aside, with the reasons, and can be replayed. */
  QUARANTINE,
  /** The flow fails, and nothing of the batch lands. */
  FAIL,
  /** It is counted, and not kept. */
  SKIP
}
