package dev.sluice.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFormatTest {

  @ParameterizedTest
  @CsvSource({
    "campaignId, campaign_id",
    "URLPath, url_path",
    "pathURL, path_url",
    "sha256Hash, sha256_hash",
    "address2, address2",
    "sent_at, sent_at",
    "_run, _run",
    "x, x",
    "iOS, i_os"
  })
  void snake_javaName_separatesWords(String javaName, String expected) {
    assertThat(CaseFormat.SNAKE.of(javaName)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"CampaignEvents, campaign-events", "APIKeys, api-keys", "X, x"})
  void kebab_className_separatesWords(String javaName, String expected) {
    assertThat(CaseFormat.KEBAB.of(javaName)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"CampaignStatus, campaignStatus", "APIKind, apiKind", "API, api", "K, k"})
  void camel_className_beginsInLowerCase(String javaName, String expected) {
    assertThat(CaseFormat.CAMEL.of(javaName)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"createContact, CREATE_CONTACT", "all, ALL"})
  void constant_methodName_isUpperCase(String javaName, String expected) {
    assertThat(CaseFormat.CONSTANT.of(javaName)).isEqualTo(expected);
  }
}
