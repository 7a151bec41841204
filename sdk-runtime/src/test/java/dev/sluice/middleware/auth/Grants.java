package dev.sluice.middleware.auth;

import static dev.sluice.middleware.auth.AuthFixture.SECRET;
import static dev.sluice.middleware.auth.AuthFixture.USER;

import dev.sluice.config.ClientCredentialsGrant;
import dev.sluice.config.OAuth2Client;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.RefreshTokenGrant;
import java.util.List;

/** OAuth 2 declarations of these tests. */
final class Grants {

  static final String TOKEN_URL = "https://auth.example.com/token";

  static final OAuth2Config CLIENT =
      OAuth2Config.of(
          TOKEN_URL,
          new ClientCredentialsGrant(
              OAuth2Client.inHeader(USER, SECRET), List.of("read", "write")));

  static final OAuth2Config REFRESH =
      OAuth2Config.of(
          TOKEN_URL, new RefreshTokenGrant(OAuth2Client.inBody(USER, SECRET), SECRET, List.of()));

  private Grants() {}
}
