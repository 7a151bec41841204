package dev.sluice.config;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a process needs to talk to one API: the generated constant, or that with a run's
 * settings over it. Equal configs share one transport, one rate limit and one circuit breaker.
 *
 * <pre>{@code
 * ConnectorConfig.of("brevo", "https://api.brevo.com/v3")
 *     .withAuth(ApiKeyConfig.inHeader("api-key", "", new SecretRef("BREVO_API_KEY")))
 *     .withRateLimit(new RateLimitConfig(10, Duration.ofSeconds(1)))
 * }</pre>
 *
 * @param name in settings, messages and tables
 * @param baseUrl absolute, http or https, without query; credentials go to its origin only. May
 *     have {@code {settings}} until they are given
 * @param auth how requests are authenticated
 * @param traffic how often the API is called
 * @param errors how the API tells of errors, and what is done about them
 * @param transport the bounds of an exchange
 */
public record ConnectorConfig(
    String name,
    String baseUrl,
    AuthConfig auth,
    TrafficConfig traffic,
    ErrorConfig errors,
    TransportConfig transport)
    implements Serializable {

  public ConnectorConfig {
    Checks.notBlank("name", name);
    checkBaseUrl(baseUrl);
  }

  /** A connector with default retries and bounds, and nothing else. */
  public static ConnectorConfig of(String name, String baseUrl) {
    return new ConnectorConfig(
        name,
        baseUrl,
        NoAuthConfig.INSTANCE,
        TrafficConfig.DEFAULT,
        ErrorConfig.NONE,
        TransportConfig.DEFAULT);
  }

  public ConnectorConfig withBaseUrl(String value) {
    return new ConnectorConfig(name, value, auth, traffic, errors, transport);
  }

  /**
   * This config with a {@code {setting}} of its base URL, or of a URL that it authenticates at,
   * replaced by the value.
   *
   * @throws IllegalArgumentException when there is no such setting, or the value cannot stand there
   */
  public ConnectorConfig withSetting(String setting, String value) {
    ConnectorConfig given =
        withBaseUrl(BaseUrls.with(baseUrl, setting, value))
            .withAuth(auth.withSetting(setting, value));
    if (given.equals(this)) {
      throw new IllegalArgumentException(
          "The URLs have no setting " + setting + ", only " + missingSettings());
    }
    return given;
  }

  /** The {@code {settings}} of its URLs that are not given yet. */
  public List<String> missingSettings() {
    return Stream.concat(BaseUrls.settings(baseUrl).stream(), auth.settings().stream())
        .distinct()
        .toList();
  }

  public ConnectorConfig withAuth(AuthConfig value) {
    return new ConnectorConfig(name, baseUrl, value, traffic, errors, transport);
  }

  /** This config with keys that are sent beside what it authenticates with. */
  public ConnectorConfig withKeys(ApiKeyConfig... keys) {
    return withAuth(new KeyedAuthConfig(auth, List.of(keys)));
  }

  /**
   * This config authenticated by another of its schemes.
   *
   * @throws IllegalArgumentException when there is no such scheme
   */
  public ConnectorConfig withAuthScheme(String name) {
    return withAuth(auth.withScheme(name));
  }

  public ConnectorConfig withTraffic(TrafficConfig value) {
    return new ConnectorConfig(name, baseUrl, auth, value, errors, transport);
  }

  public ConnectorConfig withRetry(RetryConfig value) {
    return withTraffic(traffic.withRetry(value));
  }

  public ConnectorConfig withRateLimit(@Nullable RateLimitConfig value) {
    return withTraffic(traffic.withRateLimit(value));
  }

  public ConnectorConfig withRateLimitHeaders(RateLimitHeadersConfig value) {
    return withTraffic(traffic.withRateLimitHeaders(value));
  }

  public ConnectorConfig withCircuitBreaker(@Nullable CircuitBreakerConfig value) {
    return withTraffic(traffic.withCircuitBreaker(value));
  }

  public ConnectorConfig withErrors(ErrorConfig value) {
    return new ConnectorConfig(name, baseUrl, auth, traffic, value, transport);
  }

  public ConnectorConfig withErrorBody(ErrorBodyConfig value) {
    return withErrors(errors.withBody(value));
  }

  public ConnectorConfig withRequestIdHeader(String value) {
    return withErrors(errors.withRequestIdHeader(value));
  }

  /** This config with these error rules, tried in this order. */
  public ConnectorConfig withErrorRules(ErrorRule... rules) {
    return withErrors(errors.withRules(List.of(rules)));
  }

  public ConnectorConfig withTransport(TransportConfig value) {
    return new ConnectorConfig(name, baseUrl, auth, traffic, errors, value);
  }

  /** This config with replies of at most so many bytes in memory, and in a row. */
  public ConnectorConfig withMaxBodyBytes(int value) {
    return withTransport(transport.withMaxBodyBytes(value));
  }

  /** This config with replies of at most so many bytes, content codings removed. */
  public ConnectorConfig withMaxFileBytes(long value) {
    return withTransport(transport.withMaxFileBytes(value));
  }

  private static void checkBaseUrl(String baseUrl) {
    try {
      URI url = new URI(BaseUrls.sample(baseUrl));
      boolean http =
          "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
      if (http
          && url.getHost() != null
          && url.getRawQuery() == null
          && url.getRawFragment() == null
          && url.getRawUserInfo() == null) {
        return;
      }
    } catch (URISyntaxException e) {
      // Told below, without the text, which might hold a password.
    }
    throw new IllegalArgumentException(
        "The base URL must be absolute, http or https, without user, query and fragment");
  }
}
