package dev.sluice.example.apis.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Response;
import dev.sluice.error.ApiError;
import dev.sluice.error.StopRunException;
import dev.sluice.example.apis.hubspot.HubSpot.BatchReply;
import dev.sluice.example.apis.hubspot.HubSpot.Contact;
import dev.sluice.example.apis.hubspot.HubSpot.NewContact;
import dev.sluice.example.apis.hubspot.HubSpot.NewContacts;
import dev.sluice.example.apis.hubspot.HubSpot.Search;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HubSpotTest {

  private static final String ANN =
      """
      {"id": "51", "properties": {"email": "ann@example.com", "age": "42"},
        "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-02T03:04:05.678Z",
        "archived": false}
      """;

  @RegisterExtension final StubApi api = new StubApi();

  private final HubSpot hubSpot = new HubSpotClient(api.connection(HubSpotClient.CONFIG));

  @Test
  void contacts_noPaging_endTheList() {
    api.replies("{\"results\": [" + ANN + "], \"paging\": {\"next\": {\"after\": \"NTI1\"}}}");
    api.replies("{\"results\": []}");

    assertThat(hubSpot.contacts(List.of("email", "age")).stream())
        .containsExactly(
            new Contact(
                "51",
                Map.of("email", "ann@example.com", "age", "42"),
                Instant.parse("2026-01-02T03:04:05.678Z")));
    String line = "GET /crm/v3/objects/contacts?properties=email,age&limit=100";
    assertThat(api.lines()).containsExactly(line, line + "&after=NTI1");
    assertThat(api.received(0).header("Authorization")).isEqualTo("Bearer pat-na1-1");
  }

  @Test
  void contacts_ofAUser_areReadWithTheTokenOfTheRefreshToken() {
    api.replies("{\"token_type\": \"bearer\", \"access_token\": \"CJSP5q\", \"expires_in\": 1800}");
    api.replies("{\"results\": []}");

    HubSpot user = new HubSpotClient(api.connection(HubSpotClient.CONFIG.withAuthScheme("oauth2")));
    assertThat(user.contacts(List.of()).stream()).isEmpty();

    assertThat(api.lines()).startsWith("POST /oauth/v1/token");
    assertThat(api.received(0).body())
        .contains("grant_type=refresh_token")
        .contains("refresh_token=hubspot-refresh");
    assertThat(api.received(1).header("Authorization")).isEqualTo("Bearer CJSP5q");
  }

  @Test
  void allContactsLike_lastId_isWhereTheNextSearchBegins() {
    api.replies("{\"total\": 20000, \"results\": [" + ANN + "]}");
    api.replies("{\"total\": 0, \"results\": []}");

    assertThat(hubSpot.allContactsLike(Search.byId()).stream()).hasSize(1);

    String body =
        "{\"filterGroups\":[{\"filters\":[{\"propertyName\":\"hs_object_id\","
            + "\"operator\":\"GT\",\"value\":\"%s\"}]}],"
            + "\"sorts\":[\"hs_object_id\"],\"limit\":200}";
    assertThat(api.bodies()).containsExactly(body.formatted("0"), body.formatted("51"));
  }

  @Test
  void contactsLike_after_isPutIntoTheBody() {
    api.replies("{\"total\": 2, \"results\": [], \"paging\": {\"next\": {\"after\": \"200\"}}}");
    api.replies("{\"total\": 2, \"results\": [" + ANN + "]}");

    Search search = Search.changedSince(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(hubSpot.contactsLike(search).stream()).hasSize(1);

    String body =
        "{\"filterGroups\":[{\"filters\":[{\"propertyName\":\"lastmodifieddate\","
            + "\"operator\":\"GTE\",\"value\":\"1767225600000\"}]}],"
            + "\"sorts\":[\"lastmodifieddate\"],\"limit\":200";
    assertThat(api.lines()).containsOnly("POST /crm/v3/objects/contacts/search");
    assertThat(api.bodies()).containsExactly(body + "}", body + ",\"after\":\"200\"}");
  }

  @Test
  void create_someFail_tellsWhich() {
    api.replies(
        Reply.json(
            207,
            """
            {"status": "COMPLETE", "results": [%s], "numErrors": 1, "errors": [
              {"status": "error", "category": "VALIDATION_ERROR", "message": "Bad e-mail",
                "context": {"objectWriteTraceId": ["b"]}}]}
            """
                .formatted(ANN)));

    NewContacts contacts =
        new NewContacts(
            List.of(
                new NewContact("a", Map.of("email", "ann@example.com")),
                new NewContact("b", Map.of("email", "?"))));
    Response<BatchReply> reply = hubSpot.create(contacts).response();

    assertThat(reply.value().results()).hasSize(1);
    assertThat(reply.failures())
        .singleElement()
        .extracting("key", "code", "message")
        .containsExactly("b", "VALIDATION_ERROR", "Bad e-mail");
    assertThat(api.received(0).body())
        .isEqualTo(
            "{\"inputs\":[{\"objectWriteTraceId\":\"a\","
                + "\"properties\":{\"email\":\"ann@example.com\"}},"
                + "{\"objectWriteTraceId\":\"b\",\"properties\":{\"email\":\"?\"}}]}");
  }

  @Test
  void contacts_badRequest_throwTheApisCodeAndMessage() {
    api.replies(
        Reply.json(
            400,
            """
            {"status": "error", "message": "Invalid cursor", "correlationId": "a43683b0",
              "category": "VALIDATION_ERROR"}
            """));

    assertThat(Refusal.of(() -> hubSpot.contacts(List.of()).stream().toList()))
        .isEqualTo(new ApiError(400, "VALIDATION_ERROR", "Invalid cursor", "a43683b0", 1));
  }

  @Test
  void contacts_quotaOfTheDayUsedUp_stopTheRun() {
    api.replies(
        Reply.json(
            429,
            """
            {"status": "error", "message": "You have reached your daily limit.",
              "errorType": "RATE_LIMIT", "correlationId": "c033cdaa", "policyName": "DAILY"}
            """));

    assertThatThrownBy(() -> hubSpot.contacts(List.of()).stream().toList())
        .isInstanceOf(StopRunException.class)
        .hasMessageContaining("daily limit");
  }
}
