package dev.sluice.example.brevo.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.ApiClient;
import dev.sluice.example.standin.testing.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DayTest {
  private static final String CHANGED = "/contacts?limit=1000&sort=asc&modifiedSince=";

  @Test
  void dayTwo_afterDayOne_addsTheDailyNumbers() throws Exception {
    try (BrevoStandIn server =
        BrevoStandIn.start(StandInOptions.forTests(Volume.small()).withDay(2))) {
      ApiClient client = StandInTest.client(server);
      List<Map<String, Object>> changed =
          client.items("contacts", CHANGED + "2026-07-01T00:00:00.000Z");
      assertThat(changed).hasSize(200);
      assertThat(changed).filteredOn(item -> (Long) Json.field(item, "id") > 2000).hasSize(40);
      assertThat(client.json("/contacts?limit=1").get("count")).isEqualTo(2040L);
      assertThat(client.json("/emailCampaigns?limit=1").get("count")).isEqualTo(252L);
      assertThat(
              client.items(
                  "events", "/smtp/statistics/events?startDate=2026-07-01&endDate=2026-07-01"))
          .hasSize(90);
    }
  }

  @Test
  void laterDays_sinceTheirStart_changeTwoHundredContacts() throws Exception {
    try (BrevoStandIn server = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      ApiClient client = StandInTest.client(server);
      for (int day = 2; day <= 6; day++) {
        server.advanceTo(day);
        String start = "2026-07-0" + (day - 1) + "T00:00:00.000Z";
        assertThat(client.items("contacts", CHANGED + start)).hasSize(200);
        assertThat(client.json("/emailCampaigns?limit=1").get("count"))
            .isEqualTo(240L + 12L * (day - 1));
      }
    }
  }

  @Test
  void dayTwo_unchangedContacts_areTheSame() throws Exception {
    try (BrevoStandIn server = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      ApiClient client = StandInTest.client(server);
      Map<Object, Object> before = byId(client.items("contacts", "/contacts?limit=1000&sort=asc"));
      server.advanceTo(2);
      Map<Object, Object> after = byId(client.items("contacts", "/contacts?limit=1000&sort=asc"));
      Map<Object, Object> changed =
          byId(client.items("contacts", CHANGED + "2026-07-01T00:00:00.000Z"));
      before.keySet().removeAll(changed.keySet());
      assertThat(before)
          .isNotEmpty()
          .allSatisfy((id, item) -> assertThat(after.get(id)).isEqualTo(item));
    }
  }

  private static Map<Object, Object> byId(List<Map<String, Object>> items) {
    Map<Object, Object> byId = new HashMap<>();
    items.forEach(item -> byId.put(item.get("id"), item));
    return byId;
  }
}
