package dev.sluice.example.sendgrid.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking addresses off the lists; each test has a list of its own. */
final class RemovalTest extends StandInTest {

  @Test
  void delete_oneByItsPath_isGoneForGood() throws Exception {
    String path = SuppressionList.BOUNCES.path();
    String email = email(path, 5);
    String one = path + "/" + email.replace("@", "%40").replace("'", "%27");

    assertThat(api.items(one)).hasSize(1);
    for (int i = 0; i < 2; i++) {
      var response = api.send("DELETE", one, "");
      assertThat(response.statusCode()).isEqualTo(204);
      assertThat(response.body()).isEmpty();
    }
    server.advanceTo(2);
    assertThat(api.items(one)).isEmpty();
    assertThat(api.items(path + "?limit=500")).noneMatch(item -> email.equals(item.get("email")));
  }

  @Test
  void delete_someByTheBody_areGone() throws Exception {
    String path = SuppressionList.BLOCKS.path();
    String body = "{\"emails\":[\"" + email(path, 0) + "\",\"" + email(path, 1) + "\"]}";

    int before = api.items(path + "?offset=500").size();

    assertThat(api.send("DELETE", path, body).statusCode()).isEqualTo(204);

    assertThat(api.items(path + "?offset=500")).hasSize(before - 2);
  }

  @Test
  void delete_allByTheBody_leavesNone() throws Exception {
    String path = SuppressionList.SPAM_REPORTS.path();

    assertThat(api.send("DELETE", path, "{\"delete_all\":true}").statusCode()).isEqualTo(204);

    assertThat(api.items(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "{\"emails\":7}", "{\"delete_all\":true,\"emails\":[\"a\"]}"})
  void delete_bodyThatSaysNothingOrTooMuch_isTurnedDown(String body) throws Exception {
    String path = SuppressionList.INVALID_EMAILS.path();

    assertThat(error(api.send("DELETE", path, body), 400)).containsKey("message");

    assertThat(api.items(path)).hasSize(SMALL.invalidEmails());
  }

  private String email(String path, int index) throws Exception {
    return Json.field(api.items(path + "?limit=10").get(index), "email").toString();
  }
}
