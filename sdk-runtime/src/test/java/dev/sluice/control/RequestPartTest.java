package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPartTest {

  private static HttpRequest post(String json) {
    return new HttpRequest(
        new Operation("test", "op", true),
        HttpMethod.POST,
        "https://a/items/%7Bat%7D?x=1",
        Headers.EMPTY,
        Body.of(json.getBytes(StandardCharsets.UTF_8), "application/json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | /at | {\"at\":\"c\"}",
        "{\"a\": [1, {\"b\": 2.50}], \"at\": {\"old\": 1}} | /at | {\"a\":[1,{\"b\":2.50}],\"at\":\"c\"}",
        "{\"query\": \"q\", \"variables\": {\"n\": 1}} | /variables/after |"
            + " {\"query\":\"q\",\"variables\":{\"n\":1,\"after\":\"c\"}}",
        "{\"x\": null} | /x/y/z | {\"x\":{\"y\":{\"z\":\"c\"}}}",
        "{} | /a~1b | {\"a/b\":\"c\"}",
      })
  void body_text_isSetAndTheRestIsKept(String body, String pointer, String expected) {
    HttpRequest request = new RequestPart.Body(pointer).with(post(body == null ? "" : body), "c");

    assertThat(request.body().text()).isEqualTo(expected);
    assertThat(request.body().contentType()).isEqualTo("application/json");
  }

  @Test
  void body_elementOfAnArray_isReplacedAndTheOthersKept() {
    HttpRequest request = post("{\"f\":[{\"x\":[1,2]},{\"v\":\"0\",\"y\":[{}]}],\"z\":3}");

    assertThat(new RequestPart.Body("/f/1/v").with(request, "c").body().text())
        .isEqualTo("{\"f\":[{\"x\":[1,2]},{\"v\":\"c\",\"y\":[{}]}],\"z\":3}");
    assertThat(new RequestPart.Body("/f/0/x/1").with(request, "c").body().text())
        .isEqualTo("{\"f\":[{\"x\":[1,\"c\"]},{\"v\":\"0\",\"y\":[{}]}],\"z\":3}");
    assertThatThrownBy(() -> new RequestPart.Body("/f/2/v").with(request, "c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no element \"2\"");
  }

  @Test
  void body_number_isANumber() {
    assertThat(new RequestPart.Body("/page/at").with(post("{}"), 20).body().text())
        .isEqualTo("{\"page\":{\"at\":20}}");
  }

  @Test
  void bodyText_number_isText() {
    assertThat(new RequestPart.BodyText("/page/at").with(post("{}"), 20).body().text())
        .isEqualTo("{\"page\":{\"at\":\"20\"}}");
  }

  @ParameterizedTest
  @CsvSource({"'', 'a+b=c%26d'", "x=1&a+b=2&y, 'x=1&y&a+b=c%26d'"})
  void form_text_replacesTheField(String form, String expected) {
    HttpRequest request = new RequestPart.Form("a b").with(post(form), "c&d");

    assertThat(request.body().text()).isEqualTo(expected);
  }

  @Test
  void form_noBody_isAForm() {
    HttpRequest request = new RequestPart.Form("at").with(post("").withBody(Body.EMPTY), 20);

    assertThat(request.body().text()).isEqualTo("at=20");
    assertThat(request.body().contentType()).isEqualTo("application/x-www-form-urlencoded");
  }

  @Test
  void body_noObject_isRefused() {
    assertThatThrownBy(() -> new RequestPart.Body("/at").with(post("[1]"), "c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no object");
    assertThatThrownBy(() -> new RequestPart.Body("/at").with(post("a=b"), "c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no JSON");
  }

  @Test
  void path_cursor_fillsTheSegmentAndNoCursorLeavesItOut() {
    RequestPart part = new RequestPart.Path("at");

    assertThat(part.with(post(""), "a/b").url()).isEqualTo("https://a/items/a%2Fb?x=1");
    assertThat(part.with(post(""), "").url()).isEqualTo("https://a/items?x=1");
    assertThatThrownBy(() -> part.with(post(""), ".."))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
