package dev.sluice.middleware.standard;

import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Origin;
import dev.sluice.middleware.RequestMiddleware;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Puts the connector's key into requests to the connector's own origin, and to no other. The key is
 * looked up when the first request needs it, and then kept for the life of the process.
 */
public final class ApiKeyAuth extends RequestMiddleware {

  private final ApiKeyConfig config;
  private final String origin;
  // Scheme and authority as the connector writes them: what its URLs begin with.
  private final String ownPrefix;
  private volatile @Nullable String header;

  /** Authentication of the connector's requests, as {@code key} says. */
  public ApiKeyAuth(ConnectorConfig connector, ApiKeyConfig key) {
    URI base = URI.create(connector.baseUrl());
    this.config = key;
    this.origin = Origin.of(base);
    this.ownPrefix = base.getScheme() + "://" + base.getRawAuthority();
  }

  /**
   * The request with the key.
   *
   * @throws dev.sluice.error.SecretException when there is none
   */
  @Override
  protected HttpRequest change(HttpRequest request) {
    return isOwn(request.url()) ? request.withHeader(config.header(), value()) : request;
  }

  private boolean isOwn(String url) {
    int end = ownPrefix.length();
    if (url.startsWith(ownPrefix)
        && (url.length() == end || url.charAt(end) == '/' || url.charAt(end) == '?')) {
      return true;
    }
    try {
      return Origin.of(URI.create(url)).equals(origin);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String value() {
    String known = header;
    if (known == null) {
      known = config.prefix() + config.secret().resolve().reveal();
      header = known;
    }
    return known;
  }
}
