package dev.sluice.example.brevo.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.ApiClient;
import dev.sluice.example.standin.testing.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BrevoStandInTest extends StandInTest {
  @Test
  void get_missingOrWrongKey_isUnauthorized() throws Exception {
    Map<String, Object> expected = Map.of("code", "unauthorized", "message", "Key not found");
    HttpResponse<byte[]> missing = api().send(api().request("/contacts").build());
    HttpResponse<byte[]> wrong =
        api().send(api().request("/contacts").header("api-key", "x").build());
    assertThat(missing.statusCode()).isEqualTo(401);
    assertThat(Json.object(missing.body())).isEqualTo(expected);
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(Json.object(wrong.body())).isEqualTo(expected);
  }

  @Test
  void get_unknownPath_isNotFound() throws Exception {
    HttpResponse<byte[]> response = api().get("/contacts/unknown/path");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Json.object(response.body())).containsEntry("code", "document_not_found");
  }

  @Test
  void put_listPath_isNotAllowed() throws Exception {
    HttpResponse<byte[]> response =
        api()
            .send(
                api()
                    .request("/contacts")
                    .header("api-key", "demo-key")
                    .PUT(BodyPublishers.ofString("{}"))
                    .build());
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("GET, POST");
    assertThat(Json.object(response.body())).containsEntry("code", "method_not_allowed");
  }

  @Test
  void get_success_hasRateHeaders() throws Exception {
    assertThat(api().get("/contacts?limit=1").headers().map())
        .containsEntry("x-sib-ratelimit-limit", List.of("100000"))
        .containsKeys("x-sib-ratelimit-remaining", "x-sib-ratelimit-reset")
        .doesNotContainKey("retry-after");
  }

  @Test
  void get_tooMany_isLimited() throws Exception {
    StandInOptions<Volume> options =
        StandInOptions.forTests(Volume.small()).withPermitsPerSecond(1);
    try (BrevoStandIn slow = BrevoStandIn.start(options)) {
      ApiClient client = StandInTest.client(slow);
      HttpResponse<byte[]> response = client.get("/contacts?limit=1");
      for (int i = 0; i < 1000 && response.statusCode() == 200; i++) {
        response = client.get("/contacts?limit=1");
      }
      assertThat(response.statusCode()).isEqualTo(429);
      assertThat(Json.object(response.body())).containsEntry("code", "too_many_requests");
      assertThat(response.headers().map())
          .containsEntry("x-sib-ratelimit-limit", List.of("1"))
          .containsEntry("x-sib-ratelimit-remaining", List.of("0"))
          .containsEntry("x-sib-ratelimit-reset", List.of("1"));
    }
  }

  @Test
  void get_twoServers_answerTheSameBytes() throws Exception {
    try (BrevoStandIn other = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      ApiClient twin = StandInTest.client(other);
      for (String target :
          List.of("/emailCampaigns?limit=100", "/contacts?limit=1000", "/smtp/statistics/events")) {
        assertThat(twin.get(target).body()).isEqualTo(api().get(target).body());
      }
    }
  }

  @Test
  void counts_requests_byPathAndStatus() throws Exception {
    try (BrevoStandIn own = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      ApiClient client = StandInTest.client(own);
      client.get("/contacts?limit=1");
      client.get("/contacts?limit=2");
      client.get("/nowhere");
      assertThat(own.counts().total()).isEqualTo(3);
      assertThat(own.counts().ofPath("/contacts")).isEqualTo(2);
      assertThat(own.counts().byStatus()).isEqualTo(Map.of(200, 2L, 404, 1L));
    }
  }

  @Test
  void optionsAsText_always_hideTheKey() {
    assertThat(StandInOptions.forDemo(Volume.demo()).toString()).doesNotContain("demo-key");
  }
}
