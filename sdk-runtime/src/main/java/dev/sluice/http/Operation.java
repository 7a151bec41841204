package dev.sluice.http;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The connector method a request belongs to: what messages and logs call it, and what holds for it
 * alone.
 *
 * @param connector the connector's name, e.g. {@code brevo}
 * @param name the method's name, e.g. {@code emailCampaigns}
 * @param idempotent whether a repeat has the same effect as one call
 * @param timeout for one attempt; null for the connector's
 * @param retry how calls are repeated; null for the connector's way
 */
public record Operation(
    String connector,
    String name,
    boolean idempotent,
    @Nullable Duration timeout,
    @Nullable RetryBounds retry)
    implements Serializable {

  /** An operation with the connector's time-out and retries. */
  public Operation(String connector, String name, boolean idempotent) {
    this(connector, name, idempotent, null, null);
  }

  /** The same with a time-out of its own for each attempt. */
  public Operation withTimeout(Duration value) {
    return new Operation(connector, name, idempotent, value, retry);
  }

  /** The same with retries of its own. */
  public Operation withRetry(RetryBounds value) {
    return new Operation(connector, name, idempotent, timeout, value);
  }

  @Override
  public String toString() {
    return connector + "." + name;
  }
}
