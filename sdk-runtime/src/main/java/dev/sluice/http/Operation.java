package dev.sluice.http;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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
 * @param timeout for one attempt; null for the connector's
 * @param retry how calls are repeated; null for the connector's way
 */
public record Operation(
    String connector,
    String name,
    boolean idempotent,
    Credentials credentials,
    @Nullable Duration timeout,
    @Nullable RetryBounds retry)
    implements Serializable {

  /** Which credentials the requests of an operation carry. */
  public enum Credentials {
    /** The connector's, to its own origin. */
    CONNECTOR,
    /** None, e.g. for a public page or a presigned download. */
    NONE
  }

  /** An operation with the connector's credentials, time-out and retries. */
  public Operation(String connector, String name, boolean idempotent) {
    this(connector, name, idempotent, Credentials.CONNECTOR, null, null);
  }

  /** The same operation with these credentials. */
  public Operation withCredentials(Credentials value) {
    return new Operation(connector, name, idempotent, value, timeout, retry);
  }

  /** The same operation without credentials. */
  public Operation withoutCredentials() {
    return withCredentials(Credentials.NONE);
  }

  /** The same operation for requests of it that only read, whose repeat has no further effect. */
  public Operation repeatable() {
    return new Operation(connector, name, true, credentials, timeout, retry);
  }

  /** The same with a time-out of its own for each attempt. */
  public Operation withTimeout(Duration value) {
    return new Operation(connector, name, idempotent, credentials, value, retry);
  }

  /** The same with retries of its own. */
  public Operation withRetry(RetryBounds value) {
    return new Operation(connector, name, idempotent, credentials, timeout, value);
  }

  @Override
  public String toString() {
    return connector + "." + name;
  }
}
