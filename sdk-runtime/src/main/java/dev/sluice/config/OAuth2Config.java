package dev.sluice.config;

import java.util.List;
import java.util.stream.Stream;

/**
 * OAuth 2 access tokens (RFC 6749), fetched over the connector's own transport: once for all
 * requests that wait in a process, again ahead of their expiry, and again after a 401.
 *
 * <pre>{@code
 * OAuth2Config.of(
 *         "https://auth.example.com/oauth/token",
 *         new ClientCredentialsGrant(
 *             OAuth2Client.inHeader(new SecretRef("CLIENT_ID"), new SecretRef("CLIENT_SECRET")),
 *             List.of("contacts.read")))
 *     .withParameters(List.of(new AuthParameter("audience", SecretTemplate.of("crm"))))
 * // POST /oauth/token   Authorization: Basic …
 * // grant_type=client_credentials&scope=contacts.read&audience=crm
 * }</pre>
 *
 * @param tokenUrl absolute, or a path below the connector's base URL that starts with '/'; may have
 *     {@code {settings}} until they are given
 * @param grant what the token is asked for with
 * @param parameters more form fields; one of a name that the grant uses replaces it
 * @param reply where the reply tells the token and its life
 * @param slot where requests carry the token
 */
public record OAuth2Config(
    String tokenUrl,
    OAuth2Grant grant,
    List<AuthParameter> parameters,
    TokenReplyConfig reply,
    CredentialSlot slot)
    implements AuthConfig {

  public OAuth2Config {
    Checks.endpoint("tokenUrl", tokenUrl);
    parameters = List.copyOf(parameters);
  }

  /** Tokens as the standard has them: its reply, and {@code Authorization: Bearer …}. */
  public static OAuth2Config of(String tokenUrl, OAuth2Grant grant) {
    return new OAuth2Config(
        tokenUrl, grant, List.of(), TokenReplyConfig.OAUTH2, CredentialSlot.BEARER);
  }

  /** The same with more form fields. */
  public OAuth2Config withParameters(List<AuthParameter> value) {
    return new OAuth2Config(tokenUrl, grant, value, reply, slot);
  }

  /** The same with another reply. */
  public OAuth2Config withReply(TokenReplyConfig value) {
    return new OAuth2Config(tokenUrl, grant, parameters, value, slot);
  }

  /** The same with the token in another place. */
  public OAuth2Config withSlot(CredentialSlot value) {
    return new OAuth2Config(tokenUrl, grant, parameters, reply, value);
  }

  @Override
  public List<SecretRef> secrets() {
    return Stream.concat(
            grant.secrets().stream(),
            parameters.stream().flatMap(one -> one.value().secrets().stream()))
        .distinct()
        .toList();
  }

  @Override
  public List<CredentialSlot> slots() {
    return List.of(slot);
  }

  @Override
  public List<String> settings() {
    return BaseUrls.settings(tokenUrl);
  }

  @Override
  public OAuth2Config withSetting(String setting, String value) {
    return new OAuth2Config(
        BaseUrls.with(tokenUrl, setting, value), grant, parameters, reply, slot);
  }
}
