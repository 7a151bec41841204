package dev.sluice.middleware.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.cases.IngestionCase;
import dev.sluice.client.TestApi;
import dev.sluice.contract.BodyExcerpt;
import dev.sluice.http.Body;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases of what is hidden from logs and messages. */
class RedactionCasesTest {

  @TestFactory
  Stream<DynamicTest> hide_case_isAsThere() {
    return IngestionCase.tests(Set.of("secrets"), Map.of(), RedactionCasesTest::play);
  }

  private static void play(IngestionCase one) {
    if (one.id().equals("ic-168")) {
      // A message has far less of a body than there, and tells so with an ellipsis.
      byte[] body = "x".repeat(one.given().path("body_bytes").asInt()).getBytes(UTF_8);
      assertThat(BodyExcerpt.of(Body.of(body, "text/plain"))).hasSizeLessThan(200).endsWith("…");
      return;
    }
    String url = one.text("url");
    String expected = one.expect().path("url").asText();
    assertThat(Redaction.of(TestApi.CONFIG).url(url))
        .isEqualTo(expected.equals("unchanged") ? url : expected);
  }
}
