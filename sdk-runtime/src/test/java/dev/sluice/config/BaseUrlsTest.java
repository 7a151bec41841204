package dev.sluice.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Connection;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlsTest {

  private static final ConnectorConfig ZENDESK =
      ConnectorConfig.of("zendesk", "https://{subdomain}.zendesk.com/{area}");

  @Test
  void withSetting_hostAndPath_areFilledIn() {
    ConnectorConfig config =
        ZENDESK.withSetting("subdomain", "acme-1").withSetting("area", "a b/c");

    assertThat(config.baseUrl()).isEqualTo("https://acme-1.zendesk.com/a%20b%2Fc");
    assertThat(config.missingSettings()).isEmpty();
    assertThat(ZENDESK.missingSettings()).containsExactly("subdomain", "area");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example/", "a@b", "a:80", "", "a b", ".a", "{area}"})
  void withSetting_thatWouldChangeTheHost_isRefused(String value) {
    assertThatThrownBy(() -> ZENDESK.withSetting("subdomain", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("subdomain");
  }

  @Test
  void withSetting_unknown_isRefused() {
    assertThatThrownBy(() -> ZENDESK.withSetting("domain", "acme"))
        .hasMessageContaining("[subdomain, area]");
  }

  @Test
  void request_settingMissing_saysWhich() {
    Connection connection = Connection.to(ZENDESK.withSetting("area", "v2"));

    assertThatThrownBy(
            () -> connection.request(new Operation("zendesk", "op", true), HttpMethod.GET))
        .hasMessageContaining("zendesk need the setting subdomain");
  }
}
