package dev.sluice.middleware.auth;

import dev.sluice.config.AuthConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.config.SecretTemplate;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.Operation;
import dev.sluice.middleware.Authenticator;
import dev.sluice.middleware.AuthenticatorContext;
import dev.sluice.transport.testing.FakeTransport;
import java.time.Duration;
import java.time.Instant;

/** An API with a token endpoint, a clock, and an authenticator in between. */
final class AuthFixture {

  static final Instant START = Instant.parse("2026-01-05T12:00:00Z");
  static final String BASE_URL = "https://api.example.com/v3";

  // Set by the build.
  static final SecretRef USER = new SecretRef("SLUICE_TEST_USER");
  static final SecretRef SECRET = new SecretRef("SLUICE_TEST_SECRET");
  static final SecretTemplate USER_TEMPLATE = SecretTemplate.of(USER);
  static final SecretTemplate SECRET_TEMPLATE = SecretTemplate.of(SECRET);

  final FakeTransport endpoint;
  private final Authenticator authenticator;
  private Instant now = START;

  AuthFixture(AuthConfig config, HttpResponse... replies) {
    this(config, FakeTransport.answering(replies));
  }

  AuthFixture(AuthConfig config, FakeTransport endpoint) {
    this.endpoint = endpoint;
    this.authenticator =
        Authenticators.of(
                config, new AuthenticatorContext("shop", BASE_URL, endpoint::send, () -> now))
            .orElseThrow();
  }

  static HttpRequest get(String url) {
    return new HttpRequest(
        new Operation("shop", "items", true), HttpMethod.GET, url, Headers.EMPTY, Body.EMPTY);
  }

  static HttpRequest get() {
    return get(BASE_URL + "/items?sort=asc");
  }

  static HttpResponse token(String value, long expiresIn) {
    return FakeTransport.json(
        200, "{\"access_token\": \"" + value + "\", \"expires_in\": " + expiresIn + "}");
  }

  Authenticator authenticator() {
    return authenticator;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  HttpRequest signed() {
    return signed(get());
  }

  HttpRequest signed(HttpRequest request) {
    return authenticator.authenticate(request).toCompletableFuture().join();
  }

  /** The header Authorization of a request that is signed now. */
  String authorization() {
    return signed().headers().first("Authorization").orElse("none");
  }
}
