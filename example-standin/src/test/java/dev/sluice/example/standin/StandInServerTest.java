package dev.sluice.example.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.ApiClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StandInServerTest {
  private static final StandInOptions<Integer> OPTIONS = StandInOptions.forTests(100);

  @Test
  void get_missingOrBareKey_isUnauthorized() throws Exception {
    try (StandInServer server = Counting.start(OPTIONS)) {
      ApiClient client = Counting.client(server);
      for (HttpRequest request :
          new HttpRequest[] {
            client.request("/numbers").build(),
            client.request("/numbers").header("X-Key", StandInOptions.KEY).build()
          }) {
        HttpResponse<byte[]> response = client.send(request);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(text(response)).isEqualTo("unauthorized");
        assertThat(response.headers().map()).doesNotContainKey("x-left");
      }
    }
  }

  @Test
  void request_unknownPathOrMethod_isRefusedInTheVendorsWords() throws Exception {
    try (StandInServer server = Counting.start(OPTIONS)) {
      ApiClient client = Counting.client(server);
      assertThat(text(client.get("/nowhere"))).isEqualTo("not found");
      HttpResponse<byte[]> response = client.post("/numbers", "{}");
      assertThat(text(response)).isEqualTo("not allowed: POST");
      assertThat(response.headers().firstValue("Allow")).contains("GET, PUT");
      assertThat(
              client
                  .send(client.keyed("/numbers").PUT(BodyPublishers.noBody()).build())
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void get_pathWithVariables_isDecodedAndKnowsItsAddress() throws Exception {
    try (StandInServer server = Counting.start(OPTIONS)) {
      ApiClient client = Counting.client(server);
      assertThat(text(client.get("/numbers/7/words/a%2Fb+c%40d?x=1")))
          .isEqualTo("7 in a/b+c@d at " + server.baseUrl() + "/numbers/7/words/a%2Fb+c%40d");
      assertThat(client.get("/numbers/7/words").statusCode()).isEqualTo(404);
      assertThat(client.get("/numbers/7/words/a/b").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void get_paging_isReadAndChecked() throws Exception {
    try (StandInServer server = Counting.start(OPTIONS)) {
      ApiClient client = Counting.client(server);
      assertThat(text(client.get("/numbers?limit=3&offset=97"))).isEqualTo("[97,98,99]");
      assertThat(text(client.get("/numbers?offset=100"))).isEqualTo("[]");
      assertThat(text(client.get("/numbers?limit=51"))).isEqualTo("out of range: limit");
      assertThat(text(client.get("/numbers?limit=0"))).isEqualTo("out of range: limit");
      assertThat(text(client.get("/numbers?offset=-1"))).isEqualTo("out of range: offset");
      assertThat(text(client.get("/numbers?limit=x"))).isEqualTo("invalid: limit");
    }
  }

  @Test
  void advanceTo_laterDay_servesItsRecords() throws Exception {
    try (StandInServer server = Counting.start(OPTIONS)) {
      server.advanceTo(2);
      assertThat(text(Counting.client(server).get("/numbers?offset=199"))).isEqualTo("[199]");
    }
  }

  @Test
  void get_beyondTheRate_isLimited() throws Exception {
    try (StandInServer server = Counting.start(OPTIONS.withPermitsPerSecond(1))) {
      ApiClient client = Counting.client(server);
      HttpResponse<byte[]> response = client.get("/numbers");
      for (int i = 0; i < 1000 && response.statusCode() == 200; i++) {
        response = client.get("/numbers");
      }
      assertThat(response.statusCode()).isEqualTo(429);
      assertThat(text(response)).isEqualTo("too many");
      assertThat(response.headers().firstValue("X-Left")).contains("0 for 1");
    }
  }

  @Test
  void counts_requests_byPathAndStatus() throws Exception {
    try (StandInServer server = Counting.start(OPTIONS)) {
      ApiClient client = Counting.client(server);
      client.get("/numbers?limit=1");
      client.get("/numbers?limit=2");
      client.get("/nowhere");
      assertThat(server.counts().total()).isEqualTo(3);
      assertThat(server.counts().ofPath("/numbers")).isEqualTo(2);
      assertThat(server.counts().byStatus()).isEqualTo(Map.of(200, 2L, 404, 1L));
    }
  }

  @Test
  void optionsAsText_always_hideTheKey() {
    assertThat(OPTIONS.toString()).doesNotContain(StandInOptions.KEY).contains("volume=100");
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), UTF_8);
  }
}
