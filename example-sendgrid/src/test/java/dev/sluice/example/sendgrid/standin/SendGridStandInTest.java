package dev.sluice.example.sendgrid.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.RateStatus;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.ApiClient;
import dev.sluice.example.standin.testing.Json;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SendGridStandInTest {
  private static final StandInOptions<Volume> OPTIONS = StandInOptions.forTests(Volume.small());
  private static final String BLOCKS = SuppressionList.BLOCKS.path();

  @Test
  void get_noKeyOrNotBearer_isUnauthorized() throws Exception {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      ApiClient client = client(api);
      HttpResponse<byte[]> missing = client.send(client.request(BLOCKS).build());
      HttpResponse<byte[]> bare =
          client.send(client.request(BLOCKS).header("Authorization", StandInOptions.KEY).build());
      for (HttpResponse<byte[]> response : List.of(missing, bare)) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(text(response))
            .isEqualTo("{\"errors\":[{\"field\":null,\"message\":\"authorization required\"}]}");
      }
    }
  }

  @Test
  void get_tooMany_isLimitedUntilATimeOfDay() throws Exception {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS.withPermitsPerSecond(1))) {
      ApiClient client = client(api);
      long before = Instant.now().getEpochSecond();
      HttpResponse<byte[]> response = client.get(BLOCKS + "?limit=1");
      for (int i = 0; i < 1000 && response.statusCode() == 200; i++) {
        response = client.get(BLOCKS + "?limit=1");
      }
      assertThat(response.statusCode()).isEqualTo(429);
      assertThat(text(response))
          .isEqualTo("{\"errors\":[{\"field\":null,\"message\":\"too many requests\"}]}");
      assertThat(response.headers().firstValue("X-RateLimit-Limit")).contains("1");
      assertThat(response.headers().firstValue("X-RateLimit-Remaining")).contains("0");
      assertThat(response.headers().firstValueAsLong("X-RateLimit-Reset").orElseThrow())
          .isBetween(before + 1, Instant.now().getEpochSecond() + 2);
      assertThat(response.headers().map()).doesNotContainKey("retry-after");
    }
  }

  @Test
  void request_unknownPathOrMethod_isAnErrorInTheVendorsForm() throws Exception {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      for (HttpResponse<byte[]> response :
          List.of(client(api).get("/suppression/none"), client(api).post(BLOCKS, "{}"))) {
        assertThat(response.statusCode()).isBetween(404, 405);
        assertThat(Json.objects(Json.object(response.body()).get("errors")))
            .singleElement()
            .satisfies(error -> assertThat(error).containsOnlyKeys("field", "message"));
      }
    }
  }

  @Test
  void get_twoServers_answerTheSameBodies() throws Exception {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS);
        SendGridStandIn twin = SendGridStandIn.start(OPTIONS)) {
      for (SuppressionList list : SuppressionList.values()) {
        assertThat(client(twin).body(list.path())).isEqualTo(client(api).body(list.path()));
      }
    }
  }

  @Test
  void dayTwo_afterDayOne_addsTheDailyNumbersFirst() throws Exception {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      ApiClient client = client(api);
      for (SuppressionList list : SuppressionList.values()) {
        List<Map<String, Object>> before = client.items(list.path() + "?limit=5");
        api.advanceTo(2);
        String since = "start_time=" + Instant.parse("2026-07-01T00:00:00Z").getEpochSecond();
        assertThat(client.items(list.path() + "?" + since)).hasSize(list.perDay());
        assertThat(client.items(list.path() + "?limit=5&offset=" + list.perDay()))
            .isEqualTo(before);
        api.advanceTo(1);
      }
    }
  }

  @Test
  void rates_betweenSeconds_areRoundedUp() {
    SendGridRates rates = new SendGridRates(() -> Instant.ofEpochMilli(10_001));
    assertThat(rates.headers(new RateStatus(true, 25, 7, 1)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "X-RateLimit-Limit", "25",
                "X-RateLimit-Remaining", "7",
                "X-RateLimit-Reset", "12"));
  }

  static ApiClient client(SendGridStandIn api) {
    return new ApiClient(api.baseUrl(), "Authorization", "Bearer " + StandInOptions.KEY);
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), UTF_8);
  }
}
