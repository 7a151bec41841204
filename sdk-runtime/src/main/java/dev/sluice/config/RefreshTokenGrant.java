package dev.sluice.config;

import java.util.List;
import java.util.stream.Stream;

/**
 * Access given by a user, kept alive by a refresh token (RFC 6749 §6). A reply that brings another
 * refresh token replaces it: in the file that the first came from ({@code NAME_FILE}), for the runs
 * to come; where it is no file that can be written, for the life of the process.
 *
 * <pre>{@code
 * new RefreshTokenGrant(
 *     OAuth2Client.inBody(new SecretRef("ID"), new SecretRef("SECRET")),
 *     new SecretRef("REFRESH_TOKEN"),
 *     List.of())
 * // grant_type=refresh_token&refresh_token=…&client_id=…&client_secret=…
 * }</pre>
 *
 * @param client who asks
 * @param refreshToken where the first refresh token is found
 * @param scopes what for; none for what the user gave
 */
public record RefreshTokenGrant(OAuth2Client client, SecretRef refreshToken, List<String> scopes)
    implements OAuth2Grant {

  public RefreshTokenGrant {
    scopes = List.copyOf(scopes);
  }

  @Override
  public List<SecretRef> secrets() {
    return Stream.concat(client.secrets().stream(), Stream.of(refreshToken)).distinct().toList();
  }
}
