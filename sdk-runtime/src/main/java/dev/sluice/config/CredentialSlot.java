package dev.sluice.config;

import java.io.Serializable;

/**
 * Where in a request a credential stands, and what stands before it.
 *
 * <pre>{@code
 * new CredentialSlot(Place.HEADER, "Authorization", "Zoho-oauthtoken ") // Authorization: Zoho-oauthtoken 1000.x
 * new CredentialSlot(Place.QUERY, "appid", "")                          // ?appid=x
 * }</pre>
 *
 * @param place the part of the request
 * @param name the header's or query parameter's name
 * @param prefix what stands before the credential; may be empty
 */
public record CredentialSlot(Place place, String name, String prefix) implements Serializable {

  /** {@code Authorization: Bearer …}. */
  public static final CredentialSlot BEARER =
      new CredentialSlot(Place.HEADER, "Authorization", "Bearer ");

  /** The parts of a request that carry credentials. */
  public enum Place {
    /** A header field. */
    HEADER,
    /** A query parameter, percent-encoded. */
    QUERY
  }

  public CredentialSlot {
    Checks.notBlank("name", name);
  }
}
