package dev.sluice.example.apis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Pages;
import dev.sluice.control.PageRef;
import dev.sluice.error.ApiError;
import dev.sluice.error.PagingException;
import dev.sluice.error.ResyncException;
import dev.sluice.example.apis.graph.Graph.Change;
import dev.sluice.example.apis.graph.Graph.Removed;
import dev.sluice.example.apis.graph.Graph.User;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GraphTest {

  private static final String TOKEN =
      "{\"token_type\": \"Bearer\", \"expires_in\": 3599, \"access_token\": \"t-1\"}";

  private static final String TOKEN_LINE = "POST /acme/oauth2/v2.0/token";

  @RegisterExtension final StubApi api = new StubApi();

  private final Graph graph =
      new GraphClient(api.connection(GraphClient.CONFIG.withSetting("tenant", "acme")));

  @Test
  void users_emptyPageWithNextLink_isNotTheEnd() {
    String second = "/v1.0/users?$count=true&$top=999&$skiptoken=a";
    String third = "/v1.0/users?$count=true&$top=999&$skiptoken=b";
    api.replies(TOKEN);
    api.replies(
        """
        {"@odata.count": 2, "@odata.nextLink": "%s", "value": [
          {"id": "1", "displayName": "Ann", "createdDateTime": "2026-01-01T00:00:00Z"}]}
        """
            .formatted(api.url(second)));
    api.replies("{\"@odata.nextLink\": \"%s\", \"value\": []}".formatted(api.url(third)));
    api.replies("{\"value\": [{\"id\": \"2\", \"displayName\": null}]}");

    assertThat(graph.users("startsWith(displayName,'A')", List.of("id", "displayName")).stream())
        .extracting(User::id)
        .containsExactly("1", "2");

    assertThat(api.lines())
        .containsExactly(
            TOKEN_LINE,
            "GET /v1.0/users?%24count=true&%24filter=startsWith%28displayName%2C%27A%27%29"
                + "&%24select=id,displayName&%24top=999",
            "GET " + second,
            "GET " + third);
    assertThat(api.received(0).body())
        .contains("grant_type=client_credentials")
        .contains("client_id=graph-client")
        .contains("client_secret=graph-secret")
        .contains("scope=https%3A%2F%2Fgraph.microsoft.com%2F.default");
    assertThat(api.received(3).header("Authorization")).isEqualTo("Bearer t-1");
    assertThat(api.received(3).header("ConsistencyLevel")).isEqualTo("eventual");
  }

  @Test
  void changes_deltaLink_endsTheListAndIsWhereTheyGoOn() {
    String page =
        """
        {"@odata.deltaLink": "%s", "value": [{"id": "1", "displayName": "Ann"},
          {"id": "2", "@removed": {"reason": "changed"}}]}
        """
            .formatted(api.url("/v1.0/users/delta?$deltatoken=z"));
    api.replies(TOKEN);
    api.replies(page);

    String link = "/v1.0/users/delta?$deltatoken=y";
    Pages<Change> changes = graph.changes(api.url(link));

    assertThat(changes.stream())
        .containsExactly(
            new Change("1", "Ann", null), new Change("2", null, new Removed("changed")));
    assertThat(api.lines()).containsExactly(TOKEN_LINE, "GET " + link);
    Body body = Body.of(page.getBytes(StandardCharsets.UTF_8), "application/json");
    assertThat(changes.savedCursor(PageRef.FIRST, Headers.EMPTY, body))
        .isEqualTo(api.url("/v1.0/users/delta?$deltatoken=z"));
  }

  @Test
  void changes_linkTooOld_askForAllFromTheStart() {
    api.replies(TOKEN);
    api.replies(
        Reply.json(
            410, "{\"error\": {\"code\": \"resyncRequired\", \"message\": \"Resync required\"}}"));

    String link = api.url("/v1.0/users/delta?$deltatoken=x");
    assertThatThrownBy(() -> graph.changes(link).stream().toList())
        .isInstanceOf(ResyncException.class)
        .hasMessageContaining("resyncRequired");
  }

  @Test
  void users_nextLinkElsewhere_isRefused() {
    api.replies(TOKEN);
    api.replies("{\"@odata.nextLink\": \"https://evil.example.com/users\", \"value\": []}");

    assertThatThrownBy(() -> graph.users(null, List.of()).stream().toList())
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("https://evil.example.com");
  }

  @Test
  void users_tokenRefused_areAskedForOnceMoreWithANewOne() {
    api.replies(TOKEN);
    api.replies(Reply.json(401, "{\"error\": {\"code\": \"InvalidAuthenticationToken\"}}"));
    api.replies(TOKEN.replace("t-1", "t-2"));
    api.replies("{\"value\": []}");

    assertThat(graph.users(null, List.of()).stream()).isEmpty();
    assertThat(api.received(3).header("Authorization")).isEqualTo("Bearer t-2");
  }

  @Test
  void users_forbidden_throwTheApisCodeMessageAndRequest() {
    api.replies(TOKEN);
    api.replies(
        Reply.json(
                403,
                """
                {"error": {"code": "Authorization_RequestDenied",
                  "message": "Insufficient privileges to complete the operation.",
                  "innerError": {"request-id": "r-1"}}}
                """)
            .with("request-id", "r-1"));

    assertThat(Refusal.of(() -> graph.users(null, List.of()).stream().toList()))
        .isEqualTo(
            new ApiError(
                403,
                "Authorization_RequestDenied",
                "Insufficient privileges to complete the operation.",
                "r-1",
                1));
  }
}
