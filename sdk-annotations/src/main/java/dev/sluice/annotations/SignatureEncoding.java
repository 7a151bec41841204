package dev.sluice.annotations;

/** How a signature is written. */
public enum SignatureEncoding {
  /** Hexadecimal, in lower case. */
  HEX,
  /** Base 64, with padding. */
  BASE64
}
