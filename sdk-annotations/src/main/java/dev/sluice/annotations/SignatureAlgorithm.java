package dev.sluice.annotations;

/** The hash of an HMAC. */
public enum SignatureAlgorithm {
  SHA256,
  SHA512
}
