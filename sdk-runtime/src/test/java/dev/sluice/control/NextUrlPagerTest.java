package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.PagingException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextUrlPagerTest {

  private static final NextUrlPager PAGER =
      new NextUrlPager(
          new CursorSource.Body("/next"),
          PageSize.of(10),
          CursorStop.BLANK,
          List.of("https://files.example.com"));

  private static HttpRequest request(String url) {
    return new HttpRequest(
        new Operation("test", "op", true), HttpMethod.GET, url, Headers.EMPTY, Body.EMPTY);
  }

  private static String located(String current, String next) {
    PageFacts facts = new PageFacts(1, -1, 1).withNext(next);
    return PAGER
        .located(request("https://api.example.com/v3/items?sort=asc"), request(current), facts)
        .next();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v3/items?page=2 | https://api.example.com/v3/items?page=2",
        "?page=2 | https://api.example.com/v3/items?page=2",
        "more?page=2 | https://api.example.com/v3/more?page=2",
        "//api.example.com/x | https://api.example.com/x",
        "https://api.example.com:443/x | https://api.example.com:443/x",
        "https://files.example.com/a.json | https://files.example.com/a.json",
        "/v3/items?q=a b^c%20[d]&é#top | https://api.example.com/v3/items?q=a%20b%5Ec%20[d]&%C3%A9",
      })
  void located_reference_isResolvedAgainstThePage(String next, String expected) {
    assertThat(located("https://api.example.com/v3/items?page=1", next)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example.org/v3/items?page=2",
        "http://api.example.com/v3/items?page=2",
        "https://api.example.com:8443/v3/items",
        "https://api.example.com@evil.example.org/x",
        "https://jane:pw@api.example.com/x",
        "//evil.example.org/x",
        "file:///etc/passwd",
        "https://",
      })
  void located_otherOrigin_isRefused(String next) {
    assertThatThrownBy(() -> located("https://api.example.com/v3/items", next))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("test.op")
        .hasMessageNotContaining("pw");
  }
}
