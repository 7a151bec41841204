package dev.sluice.middleware.auth;

import static dev.sluice.middleware.auth.AuthFixture.SECRET_TEMPLATE;
import static dev.sluice.middleware.auth.AuthFixture.USER_TEMPLATE;
import static dev.sluice.transport.testing.FakeTransport.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.AuthParameter;
import dev.sluice.config.CredentialSlot;
import dev.sluice.config.SessionLoginConfig;
import dev.sluice.config.SessionLoginConfig.Encoding;
import dev.sluice.config.TokenReplyConfig;
import dev.sluice.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionLoginTest {

  private static AuthFixture api(
      Encoding encoding, @Nullable Duration lifetime, HttpResponse... replies) {
    return new AuthFixture(
        new SessionLoginConfig(
            "/session",
            encoding,
            List.of(
                new AuthParameter("user", USER_TEMPLATE),
                new AuthParameter("password", SECRET_TEMPLATE)),
            new TokenReplyConfig("/data/id", "", lifetime),
            new CredentialSlot(CredentialSlot.Place.HEADER, "X-Session", "")),
        replies);
  }

  private static String session(AuthFixture api) {
    return api.signed().headers().first("X-Session").orElseThrow();
  }

  @Test
  void authenticate_json_postsTheFieldsAndTakesTheToken() {
    AuthFixture api = api(Encoding.JSON, null, json(200, "{\"data\":{\"id\":17}}"));

    assertThat(session(api)).isEqualTo("17");
    assertThat(api.endpoint.requests().get(0).url())
        .isEqualTo("https://api.example.com/v3/session");
    assertThat(api.endpoint.requests().get(0).body().text())
        .isEqualTo("{\"user\":\"jane\",\"password\":\"s3cr3t+value\"}");
  }

  @Test
  void authenticate_form_postsTheFields() {
    AuthFixture api = api(Encoding.FORM, null, json(200, "{\"data\":{\"id\":\"x\"}}"));
    session(api);

    assertThat(api.endpoint.requests().get(0).body().text())
        .isEqualTo("user=jane&password=s3cr3t%2Bvalue");
  }

  @Test
  void authenticate_afterItsLife_logsInAgain() {
    AuthFixture api =
        api(
            Encoding.JSON,
            Duration.ofHours(1),
            json(200, "{\"data\":{\"id\":\"first\"}}"),
            json(200, "{\"data\":{\"id\":\"second\"}}"));

    assertThat(session(api)).isEqualTo("first");
    api.pass(Duration.ofHours(2));
    assertThat(session(api)).isEqualTo("second");
  }

  @Test
  void authenticate_withoutLife_keepsTheSession() {
    AuthFixture api = api(Encoding.JSON, null, json(200, "{\"data\":{\"id\":\"first\"}}"));
    session(api);
    api.pass(Duration.ofDays(1000));

    assertThat(session(api)).isEqualTo("first");
  }
}
