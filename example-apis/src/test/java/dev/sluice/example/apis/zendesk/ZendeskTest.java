package dev.sluice.example.apis.zendesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Connection;
import dev.sluice.client.Pages;
import dev.sluice.control.PageRef;
import dev.sluice.error.ApiError;
import dev.sluice.error.PagingException;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import dev.sluice.example.apis.zendesk.Zendesk.Comment;
import dev.sluice.example.apis.zendesk.Zendesk.Group;
import dev.sluice.example.apis.zendesk.Zendesk.NewTicket;
import dev.sluice.example.apis.zendesk.Zendesk.NewTickets;
import dev.sluice.example.apis.zendesk.Zendesk.Ticket;
import dev.sluice.example.apis.zendesk.Zendesk.User;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ZendeskTest {

  @RegisterExtension final StubApi api = new StubApi();

  private final Zendesk zendesk = new ZendeskClient(api.connection(ZendeskClient.CONFIG));

  @Test
  void tickets_endOfStream_endsTheListThoughThereIsACursor() {
    api.replies(
        """
        {"tickets": [{"id": 35, "subject": "Help", "status": "open",
            "updated_at": "2026-01-02T03:04:05Z"}],
          "after_cursor": "MTU3Ng==", "after_url": "https://x", "end_of_stream": false}
        """);
    api.replies("{\"tickets\": [], \"after_cursor\": \"MTU3Nw==\", \"end_of_stream\": true}");

    assertThat(zendesk.tickets(Instant.parse("2026-01-01T00:00:00Z"), null).stream())
        .containsExactly(new Ticket(35, "Help", "open", Instant.parse("2026-01-02T03:04:05Z")));

    assertThat(api.lines())
        .containsExactly(
            "GET /api/v2/incremental/tickets/cursor?start_time=1767225600&per_page=1000",
            "GET /api/v2/incremental/tickets/cursor?per_page=1000&cursor=MTU3Ng%3D%3D");
    assertThat(api.received(1).basic()).isEqualTo("ann@example.com/token:zendesk-token");
  }

  @Test
  void tickets_cursor_isWhereTheyGoOnAndEnd() {
    String page = "{\"tickets\": [], \"after_cursor\": \"MTU4\", \"end_of_stream\": true}";
    api.replies(page);

    Pages<Ticket> tickets = zendesk.tickets(null, "MTU3");

    assertThat(tickets.stream()).isEmpty();
    assertThat(api.lines())
        .containsExactly("GET /api/v2/incremental/tickets/cursor?cursor=MTU3&per_page=1000");
    Body body = Body.of(page.getBytes(StandardCharsets.UTF_8), "application/json");
    assertThat(tickets.savedCursor(PageRef.FIRST, Headers.EMPTY, body)).isEqualTo("MTU4");
  }

  @Test
  void users_hasMoreFalse_endsTheList() {
    api.replies(
        """
        {"users": [{"id": 1, "name": "Ann", "email": null}],
          "meta": {"has_more": true, "after_cursor": "aAbB", "before_cursor": "x"}}
        """);
    api.replies(
        """
        {"users": [{"id": 2, "name": "Bob"}],
          "meta": {"has_more": false, "after_cursor": "cCdD", "before_cursor": "y"}}
        """);

    assertThat(zendesk.users().stream())
        .containsExactly(new User(1, "Ann", null), new User(2, "Bob", null));
    assertThat(api.lines())
        .containsExactly(
            "GET /api/v2/users?page%5Bsize%5D=100",
            "GET /api/v2/users?page%5Bsize%5D=100&page%5Bafter%5D=aAbB");
  }

  @Test
  void groups_nextPageIsNull_endsTheList() {
    api.replies(
        """
        {"groups": [{"id": 1, "name": "Support"}], "count": 2,
          "next_page": "%s"}
        """
            .formatted(api.url("/api/v2/groups?page=2&per_page=100")));
    api.replies("{\"groups\": [{\"id\": 2, \"name\": \"Sales\"}], \"next_page\": null}");

    assertThat(zendesk.groups().stream())
        .containsExactly(new Group(1, "Support"), new Group(2, "Sales"));
    assertThat(api.lines())
        .containsExactly(
            "GET /api/v2/groups?per_page=100", "GET /api/v2/groups?page=2&per_page=100");
  }

  @Test
  void groups_nextPageElsewhere_isRefused() {
    api.replies("{\"groups\": [], \"next_page\": \"https://evil.example.com/groups?page=2\"}");

    assertThatThrownBy(() -> zendesk.groups().stream().toList())
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("https://evil.example.com");
  }

  @Test
  void create_tickets_isAccepted() {
    api.replies("{\"job_status\": {\"id\": \"8b72\", \"status\": \"queued\"}}");

    NewTickets tickets = new NewTickets(List.of(new NewTicket("Help", new Comment("Please"))));

    assertThat(zendesk.create(tickets).execute().jobStatus().id()).isEqualTo("8b72");
    assertThat(api.received(0).body())
        .isEqualTo("{\"tickets\":[{\"subject\":\"Help\",\"comment\":{\"body\":\"Please\"}}]}");
  }

  @Test
  void config_subdomain_isTheHost() {
    Zendesk acme =
        new ZendeskClient(Connection.to(ZendeskClient.CONFIG.withSetting("subdomain", "acme")));

    assertThat(acme.users().request().url()).isEqualTo("https://acme.zendesk.com/api/v2/users");
  }

  @Test
  void users_refused_throwWhatTheApiSaysOrNothing() {
    api.replies(
        Reply.json(
            422, "{\"error\": \"InvalidCursor\", \"description\": \"The cursor is invalid\"}"));
    api.replies(Reply.text(403, "text/plain", "You do not have access to this page."));

    assertThat(Refusal.of(() -> zendesk.users().stream().toList()))
        .isEqualTo(new ApiError(422, "InvalidCursor", "The cursor is invalid", "", 1));
    assertThat(Refusal.of(() -> zendesk.users().stream().toList()))
        .isEqualTo(new ApiError(403, "", "", "", 1));
  }
}
