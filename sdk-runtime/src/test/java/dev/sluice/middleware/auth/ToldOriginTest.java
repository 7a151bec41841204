package dev.sluice.middleware.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.ClientCredentialsGrant;
import dev.sluice.config.OAuth2Client;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.SecretRef;
import dev.sluice.config.TokenReplyConfig;
import dev.sluice.http.HttpRequest;
import dev.sluice.transport.testing.FakeTransport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldOriginTest {

  private static final OAuth2Config CONFIG =
      OAuth2Config.of(
              "/token",
              new ClientCredentialsGrant(
                  OAuth2Client.inBody(
                      new SecretRef("SLUICE_TEST_USER"), new SecretRef("SLUICE_TEST_SECRET")),
                  List.of()))
          .withReply(TokenReplyConfig.OAUTH2.withOrigin("/instance_url"));

  @ParameterizedTest
  @CsvSource({
    "https://na1.example.com,https://na1.example.com",
    "https://na1.example.com/,https://na1.example.com",
    "https://na1.example.com:8443,https://na1.example.com:8443",
    "http://127.0.0.1:8080,http://127.0.0.1:8080",
    "http://localhost:1,http://localhost:1",
    "http://[::1]:1,http://[::1]:1"
  })
  void authenticate_originTold_sendsThere(String told, String origin) {
    HttpRequest sent =
        fixture("{\"access_token\":\"t1\",\"instance_url\":\"" + told + "\"}").signed();

    assertThat(sent.url()).isEqualTo(AuthFixture.get().url().replaceFirst("https://[^/]+", origin));
    assertThat(sent.headers().first("Authorization")).contains("Bearer t1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://na1.example.com",
        "http://127.evil.example",
        "http://localhost.evil.example",
        "https://user@na1.example.com",
        "https://na1.example.com/api",
        "https://na1.example.com?a=b",
        "https://na1.example.com#a",
        "ftp://127.0.0.1",
        "na1.example.com",
        "https:///",
        "",
        "no url"
      })
  void authenticate_noTrustedOrigin_fails(String told) {
    AuthFixture fixture = fixture("{\"access_token\":\"t1\",\"instance_url\":\"" + told + "\"}");

    assertThatThrownBy(fixture::signed)
        .hasMessageContaining("the reply has no origin at \"/instance_url\"")
        .hasMessageNotContaining("t1");
  }

  @Test
  void renew_refusedAtTheToldOrigin_dropsTheToken() {
    AuthFixture fixture =
        fixture("{\"access_token\":\"t1\",\"instance_url\":\"https://na1.example.com\"}");

    fixture.authenticator().renew(fixture.signed());
    fixture.signed();

    assertThat(fixture.endpoint.requests()).hasSize(2);
  }

  private static AuthFixture fixture(String reply) {
    return new AuthFixture(
        CONFIG, FakeTransport.answering(request -> FakeTransport.json(200, reply)));
  }
}
