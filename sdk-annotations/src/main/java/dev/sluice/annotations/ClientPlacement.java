package dev.sluice.annotations;

/** Where a token request carries the client's identifier and secret. */
public enum ClientPlacement {
  /** {@code Authorization: Basic …}, both halves form-encoded (RFC 6749 §2.3.1). */
  BASIC_HEADER,
  /** The form fields {@code client_id} and {@code client_secret}. */
  BODY
}
