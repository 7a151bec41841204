package dev.sluice.example.apis.pagerduty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.error.ApiError;
import dev.sluice.example.apis.pagerduty.PagerDuty.Draft;
import dev.sluice.example.apis.pagerduty.PagerDuty.Incident;
import dev.sluice.example.apis.pagerduty.PagerDuty.Link;
import dev.sluice.example.apis.pagerduty.PagerDuty.NewIncident;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagerDutyTest {

  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  @RegisterExtension final StubApi api = new StubApi();

  private final PagerDuty pagerDuty = new PagerDutyClient(api.connection(PagerDutyClient.CONFIG));

  @Test
  void incidents_noMore_endTheListThoughThePageIsShortBefore() {
    api.replies("{\"incidents\": [" + incident("P1") + "], \"more\": true, \"total\": null}");
    api.replies("{\"incidents\": [" + incident("P2") + "], \"more\": false, \"total\": null}");

    assertThat(pagerDuty.incidents(MAY, JUNE, List.of("S1", "S2")).stream())
        .extracting(Incident::id)
        .containsExactly("P1", "P2");

    String line =
        "GET /incidents?time_zone=UTC&sort_by=created_at&since=2026-05-01T00%3A00%3A00Z"
            + "&until=2026-06-01T00%3A00%3A00Z&service_ids%5B%5D=S1&service_ids%5B%5D=S2"
            + "&limit=100&offset=";
    assertThat(api.lines()).containsExactly(line + "0", line + "1");
    assertThat(api.received(0).header("Authorization")).isEqualTo("Token token=pagerduty-key");
    assertThat(api.received(0).header("Accept"))
        .isEqualTo("application/vnd.pagerduty+json;version=2");
  }

  @Test
  void auditRecords_nextCursorIsNull_endsTheList() {
    String record =
        "{\"id\": \"A1\", \"execution_time\": \"2026-05-02T00:00:00.123Z\", \"action\": \"create\"}";
    api.replies("{\"records\": [" + record + "], \"next_cursor\": \"dXNlc\", \"limit\": 100}");
    api.replies("{\"records\": [], \"next_cursor\": null, \"limit\": 100}");

    assertThat(pagerDuty.auditRecords(null).stream()).hasSize(1);
    assertThat(api.lines())
        .containsExactly(
            "GET /audit/records?limit=100", "GET /audit/records?limit=100&cursor=dXNlc");
  }

  @Test
  void create_user_isAHeader() {
    api.replies(Reply.json(201, "{\"incident\": " + incident("P3") + "}"));

    NewIncident incident =
        new NewIncident(new Draft("incident", "Disk full", new Link("S1", "service_reference")));

    assertThat(pagerDuty.create("ann@example.com", incident).execute().incident().id())
        .isEqualTo("P3");
    assertThat(api.received(0).header("From")).isEqualTo("ann@example.com");
    assertThat(api.received(0).body())
        .isEqualTo(
            "{\"incident\":{\"type\":\"incident\",\"title\":\"Disk full\","
                + "\"service\":{\"id\":\"S1\",\"type\":\"service_reference\"}}}");
  }

  @Test
  void incidents_badRequest_throwTheApisCodeAndMessage() {
    api.replies(
        Reply.json(
            400,
            """
            {"error": {"code": 2001, "message": "Invalid Input Provided",
              "errors": ["Time range may not exceed 6 months."]}}
            """));

    assertThat(Refusal.of(() -> pagerDuty.incidents(MAY, JUNE, List.of()).stream().toList()))
        .isEqualTo(new ApiError(400, "2001", "Invalid Input Provided", "", 1));
  }

  private static String incident(String id) {
    return """
        {"id": "%s", "status": "triggered", "title": "Disk full",
          "created_at": "2026-05-02T03:04:05Z",
          "service": {"id": "S1", "type": "service_reference", "summary": "Shop"}}
        """
        .formatted(id);
  }
}
