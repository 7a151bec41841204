package dev.sluice.example.apis.intercom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.error.ApiError;
import dev.sluice.example.apis.intercom.Intercom.Contact;
import dev.sluice.example.apis.intercom.Intercom.Search;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
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
}
