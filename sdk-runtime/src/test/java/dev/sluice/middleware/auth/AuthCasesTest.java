package dev.sluice.middleware.auth;

import static dev.sluice.middleware.auth.AuthFixture.SECRET;
import static dev.sluice.middleware.auth.AuthFixture.token;
import static dev.sluice.transport.testing.FakeTransport.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.cases.IngestionCase;
import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.AuthParameter;
import dev.sluice.config.BasicConfig;
import dev.sluice.config.ClientCredentialsGrant;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.CredentialSlot;
import dev.sluice.config.JwtBearerGrant;
import dev.sluice.config.OAuth2Client;
import dev.sluice.config.OAuth2Client.Placement;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.RetryConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.config.SecretTemplate;
import dev.sluice.config.SessionLoginConfig;
import dev.sluice.config.TokenReplyConfig;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.AuthenticatorContext;
import dev.sluice.middleware.MiddlewareChain;
import dev.sluice.middleware.standard.StandardChain;
import dev.sluice.middleware.standard.SystemTimer;
import dev.sluice.transport.testing.FakeTransport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases of authentication. */
class AuthCasesTest {

  private static final Map<String, String> DIFFERENCES =
      Map.of(
          "ic-163", "the header of a JWT always names RS256 and JWT",
          "ic-165", "a session without a life is kept until it is refused");

  @TestFactory
  Stream<DynamicTest> authenticate_case_isAsThere() {
    return IngestionCase.tests(Set.of("auth"), DIFFERENCES, AuthCasesTest::play);
  }

  private static void play(IngestionCase one) {
    switch (one.id()) {
      case "ic-106" -> refusedToken(one);
      case "ic-149" ->
          assertThat(
                  new AuthFixture(
                          new BasicConfig(
                              SecretTemplate.of(one.text("user")),
                              SecretTemplate.of(one.text("password"))))
                      .authorization())
              .isEqualTo(one.expect().get("Authorization").asText());
      case "ic-148" ->
          assertThat(
                  new AuthFixture(ApiKeyConfig.inHeader(one.text("header"), "", SECRET))
                      .signed()
                      .headers()
                      .first(one.text("header")))
              .contains("s3cr3t+value");
      case "ic-151" -> serviceAccount(one);
      case "ic-150", "ic-156" -> clientHeader(one);
      case "ic-157" -> rotation(one);
      case "ic-161" -> endpointInTrouble();
      case "ic-162" -> reservedClaim(one);
      case "ic-164" -> sessionEnds();
      default -> expiry(one);
    }
  }

  private static void refusedToken(IngestionCase one) {
    AuthFixture auth = new AuthFixture(Grants.CLIENT, token("a", 3600), token("b", 3600));
    FakeTransport api = FakeTransport.answering(json(401, "{}"), json(200, "{}"));
    HttpResponse outcome =
        MiddlewareChain.of(
                List.of(
                    new AuthMiddleware(
                        auth.authenticator(), AuthFixture.BASE_URL, r -> r.status() == 401)),
                api)
            .send(AuthFixture.get())
            .toCompletableFuture()
            .join();

    assertThat(api.requests()).hasSize(one.expect().get("calls").asInt());
    assertThat(outcome.status()).isEqualTo(one.expect().get("status").asInt());
    assertThat(auth.endpoint.requests()).hasSize(2);
  }

  private static void clientHeader(IngestionCase one) {
    OAuth2Client client =
        new OAuth2Client(
            SecretTemplate.of(one.text("client_id")),
            SecretTemplate.of(one.text("client_secret")),
            Placement.BASIC_HEADER);
    boolean renamed = one.given().has("grant");
    List<AuthParameter> more =
        renamed
            ? List.of(
                new AuthParameter("grant_type", SecretTemplate.of(one.text("grant"))),
                new AuthParameter("account_id", SecretTemplate.of(one.text("client_id"))))
            : List.of();
    AuthFixture api =
        new AuthFixture(
            OAuth2Config.of(Grants.TOKEN_URL, new ClientCredentialsGrant(client, List.of()))
                .withParameters(more),
            token("t", 3600));
    api.signed();

    assertThat(api.endpoint.requests().get(0).headers().first("Authorization"))
        .contains(one.expect().get("Authorization").asText());
    if (renamed) {
      assertThat(api.endpoint.requests().get(0).body().text())
          .isEqualTo("grant_type=account_credentials&account_id=test-account-id");
    }
  }

  private static void serviceAccount(IngestionCase one) {
    assertThat(RsaKeys.written().getPrivate().getAlgorithm()).isEqualTo("RSA");
    List<String> scopes = new ArrayList<>();
    one.given().get("scopes").forEach(scope -> scopes.add(scope.asText()));
    JwtBearerGrant grant =
        new JwtBearerGrant(
            SecretTemplate.of("me"),
            SecretTemplate.BLANK,
            "aud",
            scopes,
            new SecretRef("SLUICE_TEST_RSA"),
            SecretTemplate.BLANK,
            Duration.ofHours(1),
            List.of());

    assertThat(
            new AuthFixture(OAuth2Config.of(Grants.TOKEN_URL, grant), token("t", 3600))
                .authorization())
        .isEqualTo("Bearer t");
  }

  private static void rotation(IngestionCase one) {
    String next = one.text("response_refresh_token");
    AuthFixture api =
        new AuthFixture(
            Grants.REFRESH,
            json(
                200,
                "{\"access_token\":\"a\",\"expires_in\":1,\"refresh_token\":\"" + next + "\"}"),
            token("b", 3600));
    api.signed();
    api.pass(Duration.ofSeconds(1));
    api.signed();

    assertThat(api.endpoint.requests().get(1).body().text())
        .contains("refresh_token=" + one.expect().get("refresh_token").asText());
  }

  private static void endpointInTrouble() {
    FakeTransport endpoint =
        FakeTransport.answering(json(503, ""), json(503, ""), token("t", 3600));
    ConnectorConfig connector =
        ConnectorConfig.of("shop", AuthFixture.BASE_URL)
            .withRetry(new RetryConfig(3, Duration.ofMillis(1), Duration.ofMillis(1)));
    try (SystemTimer timer = new SystemTimer()) {
      AuthenticatorContext context =
          new AuthenticatorContext(
              "shop",
              AuthFixture.BASE_URL,
              StandardChain.ofAuthentication(connector, timer, endpoint),
              timer::now);
      assertThat(
              Authenticators.of(Grants.CLIENT, context)
                  .orElseThrow()
                  .authenticate(AuthFixture.get())
                  .toCompletableFuture()
                  .join()
                  .headers()
                  .first("Authorization"))
          .contains("Bearer t");
    }
  }

  private static void reservedClaim(IngestionCase one) {
    String claim = one.given().get("extra_payload").fieldNames().next();
    assertThatThrownBy(
            () ->
                new JwtBearerGrant(
                    SecretTemplate.of("me"),
                    SecretTemplate.BLANK,
                    "aud",
                    List.of(),
                    SECRET,
                    SecretTemplate.BLANK,
                    Duration.ofHours(1),
                    List.of(new AuthParameter(claim, SecretTemplate.of("1234")))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void sessionEnds() {
    AuthFixture api =
        new AuthFixture(
            new SessionLoginConfig(
                "/login",
                SessionLoginConfig.Encoding.JSON,
                List.of(new AuthParameter("user", SecretTemplate.of("u"))),
                new TokenReplyConfig("/token", "", Duration.ofHours(1)),
                CredentialSlot.BEARER),
            json(200, "{\"token\":\"first\"}"),
            json(200, "{\"token\":\"updated_token\"}"));
    api.signed();
    api.pass(Duration.ofHours(2));

    assertThat(api.authorization()).isEqualTo("Bearer updated_token");
    assertThat(api.endpoint.requests()).hasSize(2);
  }

  /** When a token that the reply, or the declaration, gives that life is fetched anew. */
  private static void expiry(IngestionCase one) {
    String told = one.text("expires_in");
    String life = told.isEmpty() ? "" : ",\"expires_in\":\"" + told + "\"";
    HttpResponse reply = json(200, "{\"access_token\":\"t\"" + life + "}");
    OAuth2Config config =
        one.given().has("default")
            ? Grants.CLIENT.withReply(
                new TokenReplyConfig("/access_token", "/expires_in", fallback(one)))
            : Grants.CLIENT;
    AuthFixture first = new AuthFixture(config, reply, reply);
    first.signed();
    assertThat(first.endpoint.requests()).hasSize(1);

    for (Map.Entry<Integer, Boolean> at : validity(one).entrySet()) {
      AuthFixture fresh = new AuthFixture(config, reply, reply);
      fresh.signed();
      fresh.pass(Duration.ofSeconds(at.getKey()));
      fresh.signed();
      assertThat(fresh.endpoint.requests())
          .as("after %s s", at.getKey())
          .hasSize(at.getValue() ? 1 : 2);
    }
  }

  private static @Nullable Duration fallback(IngestionCase one) {
    return one.text("default").isEmpty()
        ? null
        : Duration.ofSeconds(Long.parseLong(one.text("default")));
  }

  /** Whether the token is still used after so many seconds. */
  private static Map<Integer, Boolean> validity(IngestionCase one) {
    return switch (one.id()) {
      case "ic-152", "ic-153" -> Map.of(86_339, true, 86_400, false);
      case "ic-154" -> Map.of(3_539, true, 3_600, false);
      case "ic-155" -> Map.of();
      default ->
          Map.of(
              60, one.expect().get("valid_at_t0+60s").asBoolean(),
              300, one.expect().get("valid_at_t0+300s").asBoolean());
    };
  }
}
