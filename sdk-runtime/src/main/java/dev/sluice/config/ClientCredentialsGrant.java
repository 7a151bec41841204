package dev.sluice.config;

import java.util.List;

/**
 * A client's own access (RFC 6749 §4.4).
 *
 * <pre>{@code
 * new ClientCredentialsGrant(
 *     OAuth2Client.inBody(new SecretRef("ID"), new SecretRef("SECRET")), List.of("read", "write"))
 * // grant_type=client_credentials&scope=read%20write&client_id=…&client_secret=…
 * }</pre>
 *
 * @param client who asks
 * @param scopes what for; none for the client's default
 */
public record ClientCredentialsGrant(OAuth2Client client, List<String> scopes)
    implements OAuth2Grant {

  public ClientCredentialsGrant {
    scopes = List.copyOf(scopes);
  }

  @Override
  public List<SecretRef> secrets() {
    return client.secrets();
  }
}
