package dev.sluice.schema;

/** What became of a personal value when it was written. */
public enum PiiTreatment {
  /** It stands as it is. */
  KEEP,
  /** {@code ***} for each value. */
  MASK,
  /** A keyed hash, the same for the same value. */
  HASH,
  /** Encrypted under a key. */
  ENCRYPT
}
