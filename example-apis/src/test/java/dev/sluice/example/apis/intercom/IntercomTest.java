package dev.sluice.example.apis.intercom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.error.ApiError;
import dev.sluice.example.apis.intercom.Intercom.Contact;
import dev.sluice.example.apis.intercom.Intercom.ExportSpan;
import dev.sluice.example.apis.intercom.Intercom.Search;
import dev.sluice.example.apis.intercom.Intercom.SentMessage;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntercomTest {

  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

  @RegisterExtension final StubApi api = new StubApi();

  private final Intercom intercom = new IntercomClient(api.connection(IntercomClient.CONFIG));

  @Test
  void contacts_nextIsNull_endsTheList() {
    api.replies(
        """
        {"type": "list", "data": [{"type": "contact", "id": "5ba682d2", "role": "user",
            "email": "a@example.com", "updated_at": 1767225600}],
          "total_count": 2, "pages": {"type": "pages", "page": 1, "per_page": 150,
            "total_pages": 2, "next": {"per_page": 150, "starting_after": "WzE3MDA="}}}
        """);
    api.replies(
        """
        {"type": "list", "data": [{"type": "contact", "id": "5ba682d3", "role": "lead",
            "email": null, "updated_at": 1767225601}],
          "total_count": 2, "pages": {"type": "pages", "next": null}}
        """);

    assertThat(intercom.contacts().stream())
        .containsExactly(
            new Contact("5ba682d2", "user", "a@example.com", NEW_YEAR),
            new Contact("5ba682d3", "lead", null, NEW_YEAR.plusSeconds(1)));

    assertThat(api.lines())
        .containsExactly(
            "GET /contacts?per_page=150", "GET /contacts?per_page=150&starting_after=WzE3MDA%3D");
    assertThat(api.received(0).header("Authorization")).isEqualTo("Bearer intercom-token");
    assertThat(api.received(0).header("Intercom-Version")).isEqualTo("2.11");
  }

  @Test
  void contactsLike_cursor_isPutIntoTheBody() {
    api.replies(
        """
        {"type": "list", "data": [], "pages": {"next": {"starting_after": "WzE3MDA="}}}
        """);
    api.replies(
        """
        {"type": "list", "data": [{"id": "1", "role": "user", "updated_at": 1767225601}],
          "pages": {"type": "pages"}}
        """);

    assertThat(intercom.contactsLike(Search.updatedAfter(NEW_YEAR)).stream()).hasSize(1);

    String query = "\"query\":{\"field\":\"updated_at\",\"operator\":\">\",\"value\":1767225600}";
    assertThat(api.lines()).containsOnly("POST /contacts/search");
    assertThat(api.bodies())
        .containsExactly(
            "{" + query + ",\"pagination\":{\"per_page\":150}}",
            "{" + query + ",\"pagination\":{\"per_page\":150,\"starting_after\":\"WzE3MDA=\"}}");
  }

  @Test
  void contact_unknown_isEmpty() {
    api.replies(Reply.json(404, "{\"type\": \"error.list\", \"errors\": []}"));

    assertThat(intercom.contact("0")).isEmpty();
  }

  @Test
  void contacts_unauthorized_throwTheApisCodeAndMessage() {
    api.replies(
        Reply.json(
            401,
            """
            {"type": "error.list", "request_id": "b68959d3",
              "errors": [{"code": "unauthorized", "message": "Access Token Invalid"}]}
            """));

    assertThat(Refusal.of(() -> intercom.contacts().stream().toList()))
        .isEqualTo(new ApiError(401, "unauthorized", "Access Token Invalid", "b68959d3", 1));
  }

  @Test
  void sentMessages_completed_areDownloadedWithTheCredentials() throws IOException {
    String job = "{\"job_identifier\": \"orzzsbd7\", \"status\": \"%s\"}";
    api.replies(job.formatted("pending"));
    api.replies(job.formatted("completed"));
    api.replies(Reply.gzip("user_id,received_at,title\n7,1767225600,\"Hi, Ann\"\n8,,Ads\n"));

    assertThat(intercom.sentMessages(new ExportSpan(1767225600, 1767312000)).stream())
        .containsExactly(new SentMessage("7", NEW_YEAR), new SentMessage("8", null));

    assertThat(api.lines())
        .containsExactly(
            "POST /export/content/data",
            "GET /export/content/data/orzzsbd7",
            "GET /download/content/data/orzzsbd7");
    assertThat(api.received(2).header("Authorization")).isEqualTo("Bearer intercom-token");
  }

  @Test
  void sentMessages_noData_areNone() {
    api.replies("{\"job_identifier\": \"orzzsbd8\", \"status\": \"pending\"}");
    api.replies("{\"job_identifier\": \"orzzsbd8\", \"status\": \"no_data\"}");

    assertThat(intercom.sentMessages(new ExportSpan(0, 1)).stream()).isEmpty();
  }
}
