package dev.sluice.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBuilderTest {

  private static RequestBuilder request(String baseUrl) {
    return new RequestBuilder(new Operation("test", "op", true), HttpMethod.GET, baseUrl);
  }

  private static RequestBuilder request() {
    return request("http://h/v3");
  }

  @Test
  void build_baseWithSlash_isJoinedOnce() {
    assertThat(request("http://h/v3/").path("/a").build().url()).isEqualTo("http://h/v3/a");
  }

  @Test
  void query_nullAndCollections_areLeftOutAndRepeated() {
    assertThat(
            request()
                .query("a", null)
                .query("b", "")
                .query("c", Arrays.asList(1, null, 2))
                .build()
                .url())
        .isEqualTo("http://h/v3?b=&c=1&c=2");
  }

  @Test
  void query_reservedCharacters_areEncoded() {
    assertThat(request().query("a b", "x y+z&=/?#[]ü€😀~-._").build().url())
        .isEqualTo(
            "http://h/v3?a%20b=x%20y%2Bz%26%3D%2F%3F%23%5B%5D%C3%BC%E2%82%AC%F0%9F%98%80~-._");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void segment_thatChangesThePath_throws(String value) {
    assertThatThrownBy(() -> request().path("/").segment(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("test.op");
  }

  @Test
  void build_dotsMadeOfParts_throws() {
    assertThatThrownBy(() -> request().path("/.").segment("..").build())
        .isInstanceOf(IllegalArgumentException.class);
    RequestBuilder joined = request().path("/a/").segment("x").path("/..");
    assertThatThrownBy(joined::build).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: y", "a\nb", "a\0b"})
  void header_lineBreak_throwsWithoutTheValue(String value) {
    assertThatThrownBy(() -> request().header("X-A", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("X-A")
        .hasMessageNotContaining(value);
  }

  @Test
  void header_null_isLeftOut() {
    assertThat(request().header("X-A", null).header("X-B", 5).build().headers())
        .isEqualTo(Headers.of(List.of(new Header("X-B", "5"))));
  }

  @Property
  void query_anyText_comesBackWhole(@ForAll String name, @ForAll String value) {
    Assume.that(isWhole(name) && isWhole(value));
    URI url = URI.create(request().query(name, value).build().url());

    String[] pair = url.getRawQuery().split("=", -1);
    assertThat(pair).hasSize(2);
    assertThat(URLDecoder.decode(pair[0].replace("+", "%2B"), StandardCharsets.UTF_8))
        .isEqualTo(name);
    assertThat(URLDecoder.decode(pair[1].replace("+", "%2B"), StandardCharsets.UTF_8))
        .isEqualTo(value);
    assertThat(url.getRawQuery()).matches("[A-Za-z0-9%=._~-]*");
  }

  @Property
  void segment_anyText_staysOneSegment(@ForAll @NotEmpty String value) {
    Assume.that(isWhole(value) && !value.equals(".") && !value.equals(".."));
    URI url = URI.create(request().path("/").segment(value).path("/end").build().url());

    assertThat(url.getRawPath().split("/", -1)).hasSize(4);
    assertThat(url.normalize().getRawPath()).isEqualTo(url.getRawPath());
    assertThat(url.getRawQuery()).isNull();
  }

  /** Without half a surrogate pair, which is no character. */
  private static boolean isWhole(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
