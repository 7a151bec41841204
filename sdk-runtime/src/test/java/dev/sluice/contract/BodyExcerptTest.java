package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.http.Body;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyExcerptTest {

  private static String of(String text) {
    return BodyExcerpt.of(Body.of(text.getBytes(StandardCharsets.UTF_8), "text/html"));
  }

  @Test
  void of_errorPage_isWhatAPersonSees() {
    assertThat(
            of(
                "<!DOCTYPE html><html><head><title>SEC.gov | Request Rate Threshold"
                    + " Exceeded</title><style>p { color: red }</style><script>track()</script>"
                    + "</head><!-- 10.0.0.1 --><body><h1>Undeclared Tool</h1>"))
        .isEqualTo("SEC.gov | Request Rate Threshold Exceeded Undeclared Tool");
  }

  @Test
  void of_longText_isCut() {
    assertThat(of("far too long ".repeat(5_000))).hasSize(121).endsWith("…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "{\"a\": 1}", " [1]", "<html></html>", "\0\1binary"})
  void of_nothingToRead_isEmpty(String body) {
    assertThat(of(body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Bad key: token=abc123 here, Bad key: token=*** here",
    "Incorrect API key provided: sk-aBc9x, Incorrect API key provided: ***",
    "Authorization: Bearer eyJh.b was refused, Authorization: Bearer *** was refused",
    "No account 4f2b8c1d9e7a6b5c4d3e2f10, No account ***",
    "Unknown property hs_analytics_last_touch_2024, Unknown property hs_analytics_last_touch_2024"
  })
  void of_whatLooksLikeASecret_isHidden(String text, String shown) {
    assertThat(of(text)).isEqualTo(shown);
  }
}
