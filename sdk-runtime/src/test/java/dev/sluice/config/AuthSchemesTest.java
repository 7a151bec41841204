package dev.sluice.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthSchemesTest {

  private static final SecretRef KEY = new SecretRef("KEY");
  private static final SecretRef TOKEN = new SecretRef("TOKEN");
  private static final OAuth2Config OAUTH =
      OAuth2Config.of(
          "https://login.example.com/{tenant}/token",
          new ClientCredentialsGrant(OAuth2Client.inBody(KEY, KEY), List.of()));
  private static final ConnectorConfig CONFIG =
      ConnectorConfig.of("crm", "https://{site}.example.com")
          .withAuth(AuthSchemes.of("bearer", new BearerConfig(TOKEN)).or("oauth2", OAUTH))
          .withKeys(ApiKeyConfig.inHeader("X-App", "", new SecretRef("APP")));

  @Test
  void secrets_ofTheChosenScheme_areNeededOnly() {
    assertThat(CONFIG.auth().secrets()).extracting(SecretRef::name).containsExactly("TOKEN", "APP");
    assertThat(CONFIG.withAuthScheme("oauth2").auth().secrets())
        .extracting(SecretRef::name)
        .containsExactly("KEY", "APP");
    assertThat(CONFIG.auth().slots()).extracting(CredentialSlot::name).contains("X-App");
  }

  @Test
  void settings_ofTheChosenScheme_areNeededOnly() {
    assertThat(CONFIG.missingSettings()).containsExactly("site");
    assertThat(CONFIG.withAuthScheme("oauth2").missingSettings()).containsExactly("site", "tenant");
  }

  @Test
  void withSetting_ofTheTokenUrl_isFilledIn() {
    ConnectorConfig given = CONFIG.withSetting("tenant", "a/b").withAuthScheme("oauth2");

    assertThat(given.missingSettings()).containsExactly("site");
    assertThat(given.auth().toString()).contains("https://login.example.com/a%2Fb/token");
    assertThat(OAUTH.withSetting("other", "x")).isEqualTo(OAUTH);
  }

  @Test
  void withAuthScheme_unknown_isRefused() {
    assertThatThrownBy(() -> CONFIG.withAuthScheme("basic"))
        .hasMessage("There is no scheme basic, only [bearer, oauth2]");
    assertThatThrownBy(() -> CONFIG.withAuth(OAUTH).withAuthScheme("basic"))
        .hasMessageContaining("one way");
  }

  @Test
  void schemes_sameNameOrNoKeys_areRefused() {
    assertThatThrownBy(() -> AuthSchemes.of("a", OAUTH).or("a", OAUTH))
        .hasMessageContaining("same name");
    assertThatThrownBy(() -> new KeyedAuthConfig(OAUTH, List.of())).hasMessageContaining("keys");
  }
}
