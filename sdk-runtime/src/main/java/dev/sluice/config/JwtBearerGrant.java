package dev.sluice.config;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A service account's access (RFC 7523): a JWT that the account signs with its RSA key (RS256).
 *
 * <pre>{@code
 * new JwtBearerGrant(
 *     SecretTemplate.of("{SERVICE_ACCOUNT}"),
 *     SecretTemplate.BLANK,
 *     "https://oauth2.googleapis.com/token",
 *     List.of("https://www.googleapis.com/auth/analytics.readonly"),
 *     new SecretRef("SERVICE_ACCOUNT_KEY"),
 *     SecretTemplate.BLANK,
 *     Duration.ofHours(1),
 *     List.of())
 * // grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=eyJ…
 * }</pre>
 *
 * @param issuer the claim {@code iss}: the account
 * @param subject the claim {@code sub}: for whom; blank for none
 * @param audience the claim {@code aud}
 * @param scopes what for: one claim, joined by spaces; none leaves it out
 * @param privateKey where the key is found: PEM, PKCS #8 or PKCS #1, its line breaks perhaps
 *     written as {@code \n}
 * @param keyId the header {@code kid}; blank for none
 * @param lifetime how long an assertion is valid; whole seconds
 * @param claims more claims, as text; none of the above, nor {@code iat} and {@code exp}
 */
public record JwtBearerGrant(
    SecretTemplate issuer,
    SecretTemplate subject,
    String audience,
    List<String> scopes,
    SecretRef privateKey,
    SecretTemplate keyId,
    Duration lifetime,
    List<AuthParameter> claims)
    implements OAuth2Grant {

  private static final Set<String> RESERVED = Set.of("iss", "sub", "aud", "scope", "iat", "exp");

  public JwtBearerGrant {
    Checks.notBlank("issuer", issuer.text());
    Checks.notBlank("audience", audience);
    Checks.atLeast("lifetime in seconds", lifetime.toSeconds(), 1);
    scopes = List.copyOf(scopes);
    claims = List.copyOf(claims);
    for (AuthParameter claim : claims) {
      if (RESERVED.contains(claim.name())) {
        throw new IllegalArgumentException(
            "claims must not contain " + claim.name() + ", which is set already");
      }
    }
  }

  @Override
  public List<SecretRef> secrets() {
    return Stream.concat(
            SecretTemplate.secretsOf(
                Stream.concat(
                        Stream.of(issuer, subject, keyId),
                        claims.stream().map(AuthParameter::value))
                    .toList())
                .stream(),
            Stream.of(privateKey))
        .distinct()
        .toList();
  }
}
