package dev.sluice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpRequestTest {

  private static HttpRequest request(String url) {
    return new HttpRequest(
        new Operation("test", "op", true), HttpMethod.GET, url, Headers.EMPTY, Body.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "https://API.example.com/v3, https://api.example.com:443",
    "http://h, http://h:80",
    "http://h:8080/a?b, http://h:8080",
    "HTTPS://[::1]:9/x, https://[::1]:9"
  })
  void origin_url_hasPort(String url, String origin) {
    assertThat(request(url).origin()).isEqualTo(origin);
  }

  @Test
  void toString_query_isHidden() {
    assertThat(request("http://h/a?key=s3cret")).hasToString("GET http://h/a");
    assertThat(Body.of("s3cret".getBytes(StandardCharsets.UTF_8), "text/plain"))
        .hasToString("6 bytes text/plain");
  }
}
