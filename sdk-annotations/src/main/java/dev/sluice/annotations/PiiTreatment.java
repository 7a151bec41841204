package dev.sluice.annotations;

/** What becomes of a personal value before it is written, see {@link Pii}. */
public enum PiiTreatment {
  /** It is written as it is; the schemas say that it is personal. Of any type. */
  KEEP,
  /** {@code ***} for each value, so that only its presence is known. */
  MASK,
  /** Its HMAC-SHA-256 under the key, as 64 hexadecimal digits: the same for the same value. */
  HASH,
  /** It is encrypted under the key, and can be decrypted by those who have it. */
  ENCRYPT
}
