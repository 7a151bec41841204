package dev.sluice.middleware.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.http.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private final Redaction redaction =
      Redaction.of(
          ConnectorConfig.of("test", "https://a")
              .withAuth(ApiKeyConfig.inHeader("X-Private", "", new SecretRef("KEY"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a/b?limit=5&api_key=x&sort=asc | https://a/b?limit=5&api_key=***&sort=asc",
        "https://a/b?Key=x | https://a/b?Key=***",
        "https://a/b?access_token=x&token=y | https://a/b?access_token=***&token=***",
        "https://a/b?client-secret=x&PASSWORD=y | https://a/b?client-secret=***&PASSWORD=***",
        "https://a/b?X-Amz-Signature=x&sig=y | https://a/b?X-Amz-Signature=***&sig=***",
        "https://a/b?page_token=x&nextPageToken=y | https://a/b?page_token=x&nextPageToken=y",
        "https://user:pw@a/b?x=1 | https://a/b?x=1",
        "https://a/b?mail=c@d | https://a/b?mail=c@d",
        "https://a/b | https://a/b",
        "https://a/b? | https://a/b?",
        "https://a/b?token | https://a/b?token",
      })
  void url_secretsInside_areHidden(String url, String expected) {
    assertThat(redaction.url(url)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "cookie",
        "Set-Cookie",
        "x-private",
        "X-Api-Key",
        "x-auth-token",
        "Proxy-Authorization"
      })
  void headers_secret_areHidden(String name) {
    assertThat(redaction.headers(Headers.EMPTY.with(name, "s3cret")).first(name)).contains("***");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Type", "Retry-After", "x-sib-ratelimit-remaining", "ETag"})
  void headers_harmless_areKept(String name) {
    assertThat(redaction.headers(Headers.EMPTY.with(name, "v")).first(name)).contains("v");
  }

  @Test
  void headers_location_isRedactedAsUrl() {
    Headers headers = Headers.EMPTY.with("Location", "https://a/?token=s3cret");

    assertThat(redaction.headers(headers).first("location")).contains("https://a/?token=***");
  }

  @Test
  void url_ownKeyParameter_isHidden() {
    Redaction ofQueryKey =
        Redaction.of(
            ConnectorConfig.of("test", "https://a")
                .withAuth(ApiKeyConfig.inQuery("appid", "", new SecretRef("KEY"))));

    assertThat(ofQueryKey.url("https://a/b?q=1&APPID=x")).isEqualTo("https://a/b?q=1&APPID=***");
    assertThat(redaction.url("https://a/b?appid=x")).isEqualTo("https://a/b?appid=x");
  }
}
