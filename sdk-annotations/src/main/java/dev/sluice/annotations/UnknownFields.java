package dev.sluice.annotations;

/** What becomes of fields that a read contract does not name. */
public enum UnknownFields {
  /** They are skipped, and counted in the report of the run. */
  COUNT,
  /** They are violations: the item goes to quarantine. */
  FAIL
}
