package dev.sluice.middleware.auth;

import static dev.sluice.middleware.auth.AuthFixture.SECRET;
import static dev.sluice.middleware.auth.AuthFixture.USER;
import static dev.sluice.middleware.auth.AuthFixture.token;
import static dev.sluice.transport.testing.FakeTransport.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.AuthParameter;
import dev.sluice.config.ClientCredentialsGrant;
import dev.sluice.config.CredentialSlot;
import dev.sluice.config.OAuth2Client;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.RefreshTokenGrant;
import dev.sluice.config.SecretRef;
import dev.sluice.config.SecretTemplate;
import dev.sluice.error.AuthException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OAuth2Test {

  @Test
  void fetch_clientInHeader_sendsGrantAndScopes() {
    AuthFixture api = new AuthFixture(Grants.CLIENT, token("t", 3600));

    assertThat(api.authorization()).isEqualTo("Bearer t");
    HttpRequest asked = api.endpoint.requests().get(0);
    assertThat(asked.url()).isEqualTo(Grants.TOKEN_URL);
    assertThat(asked.body().contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(asked.body().text()).isEqualTo("grant_type=client_credentials&scope=read+write");
    String basic = asked.headers().first("Authorization").orElseThrow().substring(6);
    assertThat(new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8))
        .isEqualTo("jane:s3cr3t%2Bvalue");
  }

  @Test
  void fetch_clientInBodyWithParameters_sendsThemAndReplacesTheGrant() {
    OAuth2Config config =
        OAuth2Config.of(
                "/oauth/token",
                new ClientCredentialsGrant(OAuth2Client.inBody(USER, SECRET), List.of()))
            .withParameters(
                List.of(
                    new AuthParameter("grant_type", SecretTemplate.of("account_credentials")),
                    new AuthParameter("account_id", SecretTemplate.of("{SLUICE_TEST_USER}-1"))));
    AuthFixture api = new AuthFixture(config, token("t", 3600));
    api.signed();

    HttpRequest asked = api.endpoint.requests().get(0);
    assertThat(asked.url()).isEqualTo("https://api.example.com/v3/oauth/token");
    assertThat(asked.body().text())
        .isEqualTo(
            "grant_type=account_credentials&client_id=jane&client_secret=s3cr3t%2Bvalue"
                + "&account_id=jane-1");
    assertThat(asked.headers().first("Authorization")).isEmpty();
  }

  @Test
  void authenticate_otherSlot_carriesTheTokenThere() {
    AuthFixture api =
        new AuthFixture(
            Grants.CLIENT.withSlot(
                new CredentialSlot(CredentialSlot.Place.HEADER, "X-Shopify-Access-Token", "")),
            token("t", 3600));

    assertThat(api.signed().headers().first("X-Shopify-Access-Token")).contains("t");
  }

  @Test
  void fetch_rotatingRefreshToken_usesTheLastOne() {
    AuthFixture api =
        new AuthFixture(
            Grants.REFRESH,
            json(200, "{\"access_token\":\"a\",\"expires_in\":\"100\",\"refresh_token\":\"r2\"}"),
            json(200, "{\"access_token\":\"b\",\"expires_in\":100}"),
            json(200, "{\"access_token\":\"c\",\"expires_in\":100}"));
    api.signed();
    api.pass(Duration.ofSeconds(100));
    api.signed();
    api.pass(Duration.ofSeconds(100));

    assertThat(api.authorization()).isEqualTo("Bearer c");
    assertThat(api.endpoint.requests())
        .extracting(request -> request.body().text().split("&", -1)[1])
        .containsExactly("refresh_token=s3cr3t%2Bvalue", "refresh_token=r2", "refresh_token=r2");
    assertThat(api.endpoint.requests())
        .allSatisfy(request -> assertThat(request.operation().idempotent()).isFalse());
  }

  @Test
  void fetch_rotatingRefreshTokenInAFile_isThereForTheNextProcess() throws IOException {
    Path file = Path.of(System.getenv("SLUICE_TEST_ROTATING_FILE"));
    Path folder = Objects.requireNonNull(file.getParent());
    Files.createDirectories(folder);
    Files.writeString(file, "r1\n");
    OAuth2Config rotating =
        OAuth2Config.of(
            Grants.TOKEN_URL,
            new RefreshTokenGrant(
                OAuth2Client.inBody(AuthFixture.USER, AuthFixture.SECRET),
                new SecretRef("SLUICE_TEST_ROTATING"),
                List.of()));
    String reply = "{\"access_token\":\"a\",\"expires_in\":100,\"refresh_token\":\"r2\"}";

    new AuthFixture(rotating, json(200, reply)).signed();
    AuthFixture next = new AuthFixture(rotating, json(200, reply));
    next.signed();

    assertThat(Files.readString(file)).isEqualTo("r2");
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith(".secret"));
    assertThat(next.endpoint.requests())
        .extracting(request -> request.body().text().split("&", -1)[1])
        .containsExactly("refresh_token=r2");
  }

  @Test
  void fetch_refused_saysWhatTheEndpointSaysWithoutSecrets() {
    AuthFixture api =
        new AuthFixture(
            Grants.CLIENT,
            json(
                400,
                "{\"error\":\"invalid_client\",\"error_description\":\"s3cr3t+value is wrong\"}"));

    assertThatThrownBy(api::signed)
        .cause()
        .isInstanceOfSatisfying(
            AuthException.class,
            e -> {
              assertThat(e.status()).isEqualTo(400);
              assertThat(e.code()).isEqualTo("invalid_client");
            })
        .hasMessage(
            "shop.accessToken failed, so no credentials are to be had: POST"
                + " https://auth.example.com/token: status 400, the API says: invalid_client - ***"
                + " is wrong. Check the secrets SLUICE_TEST_USER, SLUICE_TEST_SECRET, and the"
                + " URL.");
  }

  @Test
  void fetch_noToken_fails() {
    assertThatThrownBy(new AuthFixture(Grants.CLIENT, json(200, "<html>"))::signed)
        .hasMessageContaining("the reply has no token at \"/access_token\"");
    assertThatThrownBy(
            new AuthFixture(
                    Grants.CLIENT, HttpResponse.failed(NetworkError.Kind.CONNECT, "no route"))
                ::signed)
        .hasMessageContaining("no route");
  }

  @Test
  void fetch_failedOnce_isTriedByTheNextRequest() {
    AuthFixture api = new AuthFixture(Grants.CLIENT, json(500, ""), token("t", 3600));

    assertThatThrownBy(api::signed).hasMessageContaining("status 500");
    assertThat(api.authorization()).isEqualTo("Bearer t");
  }
}
