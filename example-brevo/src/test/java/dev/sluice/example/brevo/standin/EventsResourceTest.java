package dev.sluice.example.brevo.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EventsResourceTest extends StandInTest {
  private static final String PATH = "/smtp/statistics/events";

  @Test
  void list_noParameters_givesAllOfDayOneWithoutCount() throws Exception {
    Map<String, Object> page = api().json(PATH);
    assertThat(page).containsOnlyKeys("events");
    assertThat(Json.objects(page.get("events")))
        .hasSize(800)
        .allMatch(event -> event.keySet().containsAll(List.of("email", "date", "messageId")))
        .allMatch(event -> EventsResource.EVENTS.contains(Json.field(event, "event").toString()))
        .noneMatch(event -> event.containsValue(null))
        .anyMatch(event -> !event.containsKey("templateId"))
        .anyMatch(event -> event.get("templateId") instanceof Long);
  }

  @Test
  void list_everyKindOfEvent_occurs() throws Exception {
    for (String kind : EventsResource.EVENTS) {
      assertThat(api().items("events", PATH + "?event=" + kind))
          .isNotEmpty()
          .allMatch(event -> kind.equals(event.get("event")));
    }
  }

  @Test
  void list_offsetBeyondTheEnd_isAnEmptyObject() throws Exception {
    assertThat(new String(api().get(PATH + "?offset=800").body(), UTF_8)).isEqualTo("{}");
  }

  @Test
  void list_dateRange_includesBothEnds() throws Exception {
    long one = api().items("events", PATH + "?startDate=2026-06-10&endDate=2026-06-10").size();
    long two = api().items("events", PATH + "?startDate=2026-06-11&endDate=2026-06-11").size();
    assertThat(one).isPositive();
    assertThat(api().items("events", PATH + "?startDate=2026-06-10&endDate=2026-06-11"))
        .hasSize((int) (one + two));
  }

  @Test
  void list_rangeTooLongOrHalfOrMixed_isTurnedDown() throws Exception {
    for (String range :
        List.of(
            "startDate=2025-01-01&endDate=2026-06-30",
            "startDate=2026-06-01",
            "startDate=2026-06-01&endDate=2026-06-02&days=3",
            "days=91",
            "startDate=yesterday&endDate=today")) {
      assertThat(api().get(PATH + "?" + range).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void list_filters_keepMatchesOnly() throws Exception {
    Map<String, Object> sample = api().items("events", PATH + "?event=clicks&limit=1").get(0);
    String id = Json.field(sample, "messageId").toString().replace("<", "%3C").replace(">", "%3E");
    assertThat(api().items("events", PATH + "?messageId=" + id)).hasSize(4);
    assertThat(api().items("events", PATH + "?tags=%5B%22Invoice%22%5D"))
        .isNotEmpty()
        .allMatch(event -> event.getOrDefault("tag", "Invoice").equals("Invoice"));
    assertThat(api().items("events", PATH + "?templateId=5"))
        .isNotEmpty()
        .allMatch(event -> Json.field(event, "templateId").equals(5L));
    assertThat(api().items("events", PATH + "?email=" + sample.get("email")))
        .isNotEmpty()
        .allMatch(event -> Json.field(event, "email").equals(sample.get("email")));
  }
}
