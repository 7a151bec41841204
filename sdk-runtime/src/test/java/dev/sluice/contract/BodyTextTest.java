package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.http.Body;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTextTest {

  private static Map<String, String> at(String json, String... pointers) {
    Body body = Body.of(json.getBytes(StandardCharsets.UTF_8), "text/html");
    return BodyText.at(body, List.of(pointers));
  }

  @Test
  void at_severalPlaces_areFoundInOnePass() {
    assertThat(
            at(
                "{\"ok\": false, \"errors\": [{\"code\": 7, \"x\": {}}], \"n\": null, \"e\": \"\"}",
                "/errors",
                "/errors/0/code",
                "/errors/0/x",
                "/errors/1",
                "/ok",
                "/n",
                "/e"))
        .isEqualTo(Map.of("/errors", "…", "/errors/0/code", "7", "/ok", "false"));
  }

  @Test
  void at_brokenOff_keepsWhatWasFound() {
    assertThat(at("{\"ok\": false, \"err", "/ok", "/errors")).isEqualTo(Map.of("/ok", "false"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "7", "[]", "null", "\"x\""})
  void at_anythingElse_isNothing(String text) {
    assertThat(at(text, "/ok", "/errors/0")).isEmpty();
  }
}
