package dev.sluice.http;

import java.io.Serializable;

/**
 * The connector method a request belongs to: what messages and logs call it, and what holds for
 * every request of it.
 *
 * <pre>{@code
 * new Operation("sendgrid", "exportedFile", true).withCredentials(Credentials.NONE)
 * }</pre>
 *
 * @param connector the connector's name, e.g. {@code brevo}
 * @param name the method's name, e.g. {@code emailCampaigns}
 * @param idempotent whether a repeat has the same effect as one call
 * @param credentials whether requests carry the connector's credentials
 */
public record Operation(String connector, String name, boolean idempotent, Credentials credentials)
    implements Serializable {

  /** Which credentials the requests of an operation carry. */
  public enum Credentials {
    /** The connector's, to its own origin. */
    CONNECTOR,
    /** None, e.g. for a public page or a presigned download. */
    NONE
  }

  /** An operation whose requests carry the connector's credentials. */
  public Operation(String connector, String name, boolean idempotent) {
    this(connector, name, idempotent, Credentials.CONNECTOR);
  }

  /** The same operation with these credentials. */
  public Operation withCredentials(Credentials value) {
    return new Operation(connector, name, idempotent, value);
  }

  @Override
  public String toString() {
    return connector + "." + name;
  }
}
