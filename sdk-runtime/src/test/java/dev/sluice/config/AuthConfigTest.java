package dev.sluice.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthConfigTest {

  private static final SecretRef USER = new SecretRef("SLUICE_TEST_USER");
  private static final SecretRef SECRET = new SecretRef("SLUICE_TEST_SECRET");

  private static OAuth2Config oauth(String url) {
    return OAuth2Config.of(
        url, new ClientCredentialsGrant(OAuth2Client.inBody(USER, SECRET), List.of()));
  }

  @Test
  void secrets_namedSeveralTimes_areToldOnceInOrder() {
    OAuth2Config config =
        oauth("/token")
            .withParameters(
                List.of(new AuthParameter("a", SecretTemplate.of("{OTHER}/{SLUICE_TEST_SECRET}"))));

    assertThat(config.secrets()).containsExactly(USER, SECRET, new SecretRef("OTHER"));
  }

  @Test
  void template_braces_areFilledOrKept() {
    assertThat(SecretTemplate.of("{SLUICE_TEST_USER}/token {\"a\": {}}").resolve().reveal())
        .isEqualTo("jane/token {\"a\": {}}");
    assertThat(SecretTemplate.BLANK.resolve().reveal()).isEmpty();
    assertThat(SecretTemplate.of("{SLUICE_TEST_USER}").resolve()).hasToString("***");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://auth.example.com/token?x=1", "http://localhost:1/t", "/oauth"})
  void tokenUrl_usable_isTaken(String url) {
    assertThatCode(() -> oauth(url)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "token",
        "ftp://a/b",
        "https://jane:pw@a/b",
        "https://a/b#c",
        "//evil.example.org/x",
        "https:// x"
      })
  void tokenUrl_unusable_isRefusedWithoutBeingTold(String url) {
    assertThatThrownBy(() -> oauth(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "tokenUrl must be an absolute http or https URL, or a path that starts with '/'");
  }

  @Test
  void records_unusableValues_areRefused() {
    assertThatThrownBy(() -> new CredentialSlot(CredentialSlot.Place.HEADER, " ", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TokenReplyConfig("", "", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TokenReplyConfig("/t", "expires", null))
        .hasMessageContaining("must be a JSON pointer");
    assertThatThrownBy(() -> new TokenReplyConfig("/t", "", Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BasicConfig(SecretTemplate.of("a:b"), SecretTemplate.BLANK))
        .hasMessage("user must not contain a colon");
    assertThatThrownBy(
            () ->
                new SessionLoginConfig(
                    "/login",
                    SessionLoginConfig.Encoding.JSON,
                    List.of(),
                    TokenReplyConfig.OAUTH2,
                    CredentialSlot.BEARER))
        .hasMessage("fields must not be empty");
  }

  @Test
  void toString_anyKind_holdsNoSecret() {
    assertThat(oauth("/token").toString()).contains("SLUICE_TEST_SECRET").doesNotContain("s3cr3t");
  }
}
