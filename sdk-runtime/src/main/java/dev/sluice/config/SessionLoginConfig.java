package dev.sluice.config;

import java.util.List;

/**
 * A session: credentials are posted once, and the token of the reply goes with every request until
 * it expires or is refused.
 *
 * <pre>{@code
 * new SessionLoginConfig(
 *     "/api/session",
 *     Encoding.JSON,
 *     List.of(
 *         new AuthParameter("username", SecretTemplate.of("{METABASE_USER}")),
 *         new AuthParameter("password", SecretTemplate.of("{METABASE_PASSWORD}"))),
 *     new TokenReplyConfig("/id", "", Duration.ofDays(14)),
 *     new CredentialSlot(CredentialSlot.Place.HEADER, "X-Metabase-Session", ""))
 * }</pre>
 *
 * @param loginUrl absolute, or a path below the connector's base URL that starts with '/'; may have
 *     {@code {settings}} until they are given
 * @param encoding how the fields are sent
 * @param fields what is posted; at least one
 * @param reply where the reply tells the token and its life
 * @param slot where requests carry the token
 */
public record SessionLoginConfig(
    String loginUrl,
    Encoding encoding,
    List<AuthParameter> fields,
    TokenReplyConfig reply,
    CredentialSlot slot)
    implements AuthConfig {

  /** How the fields of a login are sent. */
  public enum Encoding {
    /** As a JSON object of texts. */
    JSON,
    /** As a form. */
    FORM
  }

  public SessionLoginConfig {
    Checks.endpoint("loginUrl", loginUrl);
    fields = List.copyOf(fields);
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("fields must not be empty");
    }
  }

  @Override
  public List<SecretRef> secrets() {
    return SecretTemplate.secretsOf(fields.stream().map(AuthParameter::value).toList());
  }

  @Override
  public List<CredentialSlot> slots() {
    return List.of(slot);
  }

  @Override
  public List<String> settings() {
    return BaseUrls.settings(loginUrl);
  }

  @Override
  public SessionLoginConfig withSetting(String setting, String value) {
    return new SessionLoginConfig(
        BaseUrls.with(loginUrl, setting, value), encoding, fields, reply, slot);
  }
}
