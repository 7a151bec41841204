package dev.sluice.config;

import java.io.Serializable;
import java.util.List;

/**
 * The client that asks for tokens, and how it names itself.
 *
 * <pre>{@code
 * OAuth2Client.inHeader(new SecretRef("CLIENT_ID"), new SecretRef("CLIENT_SECRET"))
 * new OAuth2Client(SecretTemplate.of("sluice"), SecretTemplate.BLANK, Placement.BODY)
 * }</pre>
 *
 * @param id the client's identifier
 * @param secret the client's secret; blank for a public client, which sends none
 * @param placement where both stand
 */
public record OAuth2Client(SecretTemplate id, SecretTemplate secret, Placement placement)
    implements Serializable {

  /** Where a token request carries the client. */
  public enum Placement {
    /** {@code Authorization: Basic …}, both halves form-encoded (RFC 6749 §2.3.1). */
    BASIC_HEADER,
    /** The form fields {@code client_id} and {@code client_secret}. */
    BODY
  }

  /** A client in the basic header. */
  public static OAuth2Client inHeader(SecretRef id, SecretRef secret) {
    return new OAuth2Client(
        SecretTemplate.of(id), SecretTemplate.of(secret), Placement.BASIC_HEADER);
  }

  /** A client in the form. */
  public static OAuth2Client inBody(SecretRef id, SecretRef secret) {
    return new OAuth2Client(SecretTemplate.of(id), SecretTemplate.of(secret), Placement.BODY);
  }

  /** The secrets that it needs. */
  public List<SecretRef> secrets() {
    return SecretTemplate.secretsOf(List.of(id, secret));
  }
}
