package dev.sluice.http;

import java.io.Serializable;

/**
 * The connector method a request belongs to: what messages and logs call it.
 *
 * @param connector the connector's name, e.g. {@code brevo}
 * @param name the method's name, e.g. {@code emailCampaigns}
 * @param idempotent whether a repeat has the same effect as one call
 */
public record Operation(String connector, String name, boolean idempotent) implements Serializable {

  @Override
  public String toString() {
    return connector + "." + name;
  }
}
