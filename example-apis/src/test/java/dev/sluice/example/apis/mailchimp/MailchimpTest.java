package dev.sluice.example.apis.mailchimp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connection;
import dev.sluice.error.ApiError;
import dev.sluice.example.apis.mailchimp.Mailchimp.Audience;
import dev.sluice.example.apis.mailchimp.Mailchimp.Member;
import dev.sluice.example.apis.mailchimp.Mailchimp.NewMember;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailchimpTest {

  private static final String ANN =
      """
      {"id": "852aaa95", "email_address": "ann@example.com", "status": "subscribed",
        "merge_fields": {"FNAME": "Ann", "AGE": 42}, "last_changed": "2026-01-02T03:04:05+00:00"}
      """;

  @RegisterExtension final StubApi api = new StubApi();

  private final Mailchimp mailchimp = new MailchimpClient(api.connection(MailchimpClient.CONFIG));

  @Test
  void lists_total_isReachedAfterTheSecondPage() {
    String news = "{\"id\": \"a\", \"name\": \"News\"}";
    String page = String.join(",", Collections.nCopies(1000, news));
    api.replies("{\"lists\": [" + page + "], \"total_items\": 1001}");
    api.replies("{\"lists\": [{\"id\": \"b\", \"name\": \"Ads\"}], \"total_items\": 1001}");

    assertThat(mailchimp.lists().stream())
        .hasSize(1001)
        .startsWith(new Audience("a", "News"))
        .endsWith(new Audience("b", "Ads"));

    String line = "GET /3.0/lists?exclude_fields=lists._links%2C_links&count=1000&offset=";
    assertThat(api.lines()).containsExactly(line + "0", line + "1000");
    assertThat(api.received(0).basic()).isEqualTo("sluice:mailchimp-us6");
  }

  @Test
  void members_since_isAParameterOfTheirOwn() {
    api.replies("{\"members\": [" + ANN + "], \"total_items\": 1}");

    assertThat(mailchimp.members("a", Instant.parse("2026-01-01T00:00:00Z")).stream())
        .containsExactly(
            new Member(
                "852aaa95",
                "ann@example.com",
                "subscribed",
                Map.of("FNAME", "Ann", "AGE", "42"),
                Instant.parse("2026-01-02T03:04:05Z")));
    assertThat(api.lines())
        .containsExactly(
            "GET /3.0/lists/a/members?exclude_fields=members._links%2C_links"
                + "&since_last_changed=2026-01-01T00%3A00%3A00Z&count=1000&offset=0");
  }

  @Test
  void setMember_unavailable_isPutAgain() {
    api.replies(Reply.text(503, "text/html", "<h1>Service Unavailable</h1>"));
    api.replies(ANN);

    NewMember ann = new NewMember("ann@example.com", "subscribed", Map.of("FNAME", "Ann"));
    mailchimp.setMember("a", "852aaa95", ann).execute();

    assertThat(api.lines()).hasSize(2).containsOnly("PUT /3.0/lists/a/members/852aaa95");
    assertThat(api.bodies())
        .containsOnly(
            "{\"email_address\":\"ann@example.com\",\"status_if_new\":\"subscribed\","
                + "\"merge_fields\":{\"FNAME\":\"Ann\"}}");
  }

  @Test
  void config_dataCentre_isTheHostsBeginning() {
    Mailchimp there =
        new MailchimpClient(Connection.to(MailchimpClient.CONFIG.withSetting("dc", "us6")));

    assertThat(there.lists().request().url()).startsWith("https://us6.api.mailchimp.com/3.0/lists");
  }

  @Test
  void members_unknownList_throwTitleAndDetail() {
    api.replies(
        Reply.text(
            404,
            "application/problem+json",
            """
            {"type": "https://mailchimp.com/developer/marketing/docs/errors/",
              "title": "Resource Not Found", "status": 404,
              "detail": "The requested resource could not be found.", "instance": "995c5cb0"}
            """));

    assertThat(Refusal.of(() -> mailchimp.members("0", null).stream().toList()))
        .isEqualTo(
            new ApiError(
                404,
                "Resource Not Found",
                "The requested resource could not be found.",
                "995c5cb0",
                1));
  }

  @Test
  void members_forbiddenWithoutJson_areAskedForAgain() {
    api.replies(Reply.text(403, "text/html", "<h1>Forbidden</h1>"));
    api.replies("{\"members\": [], \"total_items\": 0}");

    assertThat(mailchimp.members("a", null).stream()).isEmpty();
  }
}
