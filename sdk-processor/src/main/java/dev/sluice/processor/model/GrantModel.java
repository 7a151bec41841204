package dev.sluice.processor.model;

import java.util.List;
import java.util.stream.Stream;

/** What an OAuth 2 token is asked for with. */
public sealed interface GrantModel {

  /** The annotation's simple name. */
  String annotation();

  /** What the token is for. */
  List<Written<String>> scopes();

  /** The secrets it names, where each was written. */
  List<Written<String>> secrets();

  /**
   * Who asks.
   *
   * @param id the name of its identifier
   * @param secret the name of its secret; empty for a public client
   * @param inBody whether it is named in the body
   * @param placement the constant of {@code ClientPlacement}
   */
  record Client(
      Written<String> id, Written<String> secret, boolean inBody, Written<String> placement) {

    private List<Written<String>> secrets() {
      return secret.value().isEmpty() ? List.of(id) : List.of(id, secret);
    }
  }

  /**
   * {@code @OAuth2ClientCredentials}.
   *
   * @param client who asks
   * @param scopes what for
   */
  record ClientCredentials(Client client, List<Written<String>> scopes) implements GrantModel {

    public ClientCredentials {
      scopes = List.copyOf(scopes);
    }

    @Override
    public String annotation() {
      return "OAuth2ClientCredentials";
    }

    @Override
    public List<Written<String>> secrets() {
      return List.of(client.id(), client.secret());
    }
  }

  /**
   * {@code @OAuth2RefreshToken}.
   *
   * @param client who asks
   * @param refreshToken the name of the first refresh token
   * @param scopes what for
   */
  record RefreshToken(Client client, Written<String> refreshToken, List<Written<String>> scopes)
      implements GrantModel {

    public RefreshToken {
      scopes = List.copyOf(scopes);
    }

    @Override
    public String annotation() {
      return "OAuth2RefreshToken";
    }

    @Override
    public List<Written<String>> secrets() {
      return Stream.concat(client.secrets().stream(), Stream.of(refreshToken)).toList();
    }
  }

  /**
   * {@code @OAuth2JwtBearer}.
   *
   * @param issuer the account, with secrets in braces
   * @param subject for whom, likewise; empty for none
   * @param audience empty for the token URL
   * @param privateKey the name of the key
   * @param keyId with secrets in braces; empty for none
   * @param lifetime how long a JWT is valid
   * @param scopes what for
   * @param claims more claims
   */
  record JwtBearer(
      Written<String> issuer,
      Written<String> subject,
      Written<String> audience,
      Written<String> privateKey,
      Written<String> keyId,
      Written<String> lifetime,
      List<Written<String>> scopes,
      List<AuthParameterModel> claims)
      implements GrantModel {

    public JwtBearer {
      scopes = List.copyOf(scopes);
      claims = List.copyOf(claims);
    }

    @Override
    public String annotation() {
      return "OAuth2JwtBearer";
    }

    /** The texts that can hold secrets. */
    public List<Written<String>> templates() {
      return Stream.concat(
              Stream.of(issuer, subject, keyId), claims.stream().map(AuthParameterModel::value))
          .toList();
    }

    @Override
    public List<Written<String>> secrets() {
      return Stream.concat(SecretNames.in(templates()).stream(), Stream.of(privateKey)).toList();
    }
  }
}
