package dev.sluice.http;

/** The request methods of RFC 9110 and RFC 5789. */
public enum HttpMethod {
  GET(true),
  HEAD(true),
  OPTIONS(true),
  PUT(true),
  DELETE(true),
  POST(false),
  PATCH(false);

  private final boolean idempotent;

  HttpMethod(boolean idempotent) {
    this.idempotent = idempotent;
  }

  /** Whether sending a request twice has the effect of sending it once (RFC 9110 §9.2.2). */
  public boolean isIdempotent() {
    return idempotent;
  }
}
