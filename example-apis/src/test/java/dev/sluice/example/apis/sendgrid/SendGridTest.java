package dev.sluice.example.apis.sendgrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.ApiError;
import dev.sluice.error.PagingException;
import dev.sluice.example.apis.sendgrid.SendGrid.Bounce;
import dev.sluice.example.apis.sendgrid.SendGrid.Contact;
import dev.sluice.example.apis.sendgrid.SendGrid.Emails;
import dev.sluice.example.apis.sendgrid.SendGrid.Export;
import dev.sluice.example.apis.sendgrid.SendGrid.ExportedContact;
import dev.sluice.example.apis.sendgrid.SendGrid.Found;
import dev.sluice.example.apis.sendgrid.SendGrid.NewContact;
import dev.sluice.example.apis.sendgrid.SendGrid.Sender;
import dev.sluice.example.apis.sendgrid.SendGrid.Template;
import dev.sluice.example.apis.sendgrid.SendGrid.Upsert;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SendGridTest {

  @RegisterExtension final StubApi api = new StubApi();

  @RegisterExtension final StubApi files = new StubApi();

  private final SendGrid sendGrid = new SendGridClient(api.connection(SendGridClient.CONFIG));

  @Test
  void bounces_shortPage_endsTheList() {
    String bounce =
        "{\"created\": 1767225600, \"email\": \"a@example.com\", \"reason\": \"550 No such user\","
            + " \"status\": \"5.1.1\"}";
    api.replies("[" + String.join(",", Collections.nCopies(500, bounce)) + "]");
    api.replies("[" + bounce + "]");

    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    assertThat(sendGrid.bounces(start, start.plusSeconds(60), "shop").stream())
        .hasSize(501)
        .endsWith(new Bounce("a@example.com", start, "550 No such user", "5.1.1"));

    String line = "GET /v3/suppression/bounces?start_time=1767225600&end_time=1767225660";
    assertThat(api.lines())
        .containsExactly(line + "&limit=500&offset=0", line + "&limit=500&offset=500");
    assertThat(api.received(1).header("Authorization")).isEqualTo("Bearer SG.1");
    assertThat(api.received(1).header("on-behalf-of")).isEqualTo("shop");
  }

  @Test
  void templates_nextIsAbsent_endsTheList() {
    String next = "/v3/templates?generations=dynamic&page_size=200&page_token=b7";
    api.replies(
        """
        {"result": [{"id": "d-1", "name": "News", "updated_at": "2020-11-12 12:00:09"}],
          "_metadata": {"self": "x", "next": "%s", "count": 2}}
        """
            .formatted(api.url(next)));
    api.replies(
        """
        {"result": [{"id": "d-2", "name": "Ads", "updated_at": "2020-11-12 12:00:10"}],
          "_metadata": {"self": "x", "count": 2}}
        """);

    assertThat(sendGrid.templates().stream())
        .containsExactly(
            new Template("d-1", "News", Instant.parse("2020-11-12T12:00:09Z")),
            new Template("d-2", "Ads", Instant.parse("2020-11-12T12:00:10Z")));
    assertThat(api.lines())
        .containsExactly("GET /v3/templates?generations=dynamic&page_size=200", "GET " + next);
  }

  @Test
  void templates_nextElsewhere_isRefused() {
    api.replies(
        "{\"result\": [], \"_metadata\": {\"next\": \"https://api.eu.sendgrid.com/v3/templates\"}}");

    assertThatThrownBy(() -> sendGrid.templates().stream().toList())
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("https://api.eu.sendgrid.com");
  }

  @Test
  void verifiedSenders_emptyPage_endsTheList() {
    api.replies(
        "{\"results\": [{\"id\": 8, \"from_email\": \"a@a.example\", \"verified\": true}]}");
    api.replies("{\"results\": []}");

    assertThat(sendGrid.verifiedSenders().stream())
        .containsExactly(new Sender(8, "a@a.example", true));
    assertThat(api.lines())
        .containsExactly(
            "GET /v3/verified_senders?limit=100",
            "GET /v3/verified_senders?limit=100&lastSeenID=8");
  }

  @Test
  void contactsByEmail_result_isAMap() {
    api.replies(
        """
        {"result": {"a@example.com": {"contact": {"id": "1", "email": "a@example.com"}},
          "b@example.com": {"contact": {"id": "2", "email": "b@example.com"}}}}
        """);

    List<String> emails = List.of("a@example.com", "b@example.com");
    assertThat(sendGrid.contactsByEmail(new Emails(emails)).stream())
        .extracting(Found::contact)
        .containsExactly(new Contact("1", "a@example.com"), new Contact("2", "b@example.com"));
    assertThat(api.bodies()).containsExactly("{\"emails\":[\"a@example.com\",\"b@example.com\"]}");
  }

  @Test
  void upsert_contacts_areAccepted() {
    api.replies(Reply.json(202, "{\"job_id\": \"j1\"}"));

    Upsert upsert = new Upsert(List.of("l1"), List.of(new NewContact("a@example.com", null)));

    assertThat(sendGrid.upsert(upsert).execute().jobId()).isEqualTo("j1");
    assertThat(api.lines()).containsExactly("PUT /v3/marketing/contacts");
    assertThat(api.bodies())
        .containsExactly("{\"list_ids\":[\"l1\"],\"contacts\":[{\"email\":\"a@example.com\"}]}");
  }

  @Test
  void bounces_forbidden_throwTheFirstErrorsMessage() {
    api.replies(
        Reply.json(403, "{\"errors\": [{\"field\": null, \"message\": \"access forbidden\"}]}"));

    assertThat(Refusal.of(() -> sendGrid.bounces(null, null, null).stream().toList()))
        .isEqualTo(new ApiError(403, "", "access forbidden", "", 1));
  }

  @Test
  void groupSuppressions_texts_areReadAsSuch() {
    api.replies("[\"a@example.com\", \"b@example.com\"]");

    assertThat(sendGrid.groupSuppressions(7).stream())
        .containsExactly("a@example.com", "b@example.com");
    assertThat(api.lines()).containsExactly("GET /v3/asm/groups/7/suppressions");
  }

  @Test
  void exportContacts_ready_areDownloadedWithoutCredentials() throws IOException {
    String ready = "{\"status\": \"ready\", \"urls\": [\"" + files.url("/1.json.gz?sig=a") + "\"]}";
    api.replies(Reply.json(202, "{\"id\": \"e1\"}"));
    api.replies(ready).replies(ready);
    files.replies(
        Reply.gzip(
            """
            {"contact_id": "1", "email": "a@example.com"}
            {"contact_id": "2", "email": "b@example.com"}
            """));

    assertThat(sendGrid.exportContacts(new Export(List.of("l1"), "json")).stream())
        .containsExactly(
            new ExportedContact("1", "a@example.com"), new ExportedContact("2", "b@example.com"));

    assertThat(api.lines())
        .containsExactly(
            "POST /v3/marketing/contacts/exports",
            "GET /v3/marketing/contacts/exports/e1",
            "GET /v3/marketing/contacts/exports/e1");
    assertThat(files.lines()).containsExactly("GET /1.json.gz?sig=a");
    assertThat(files.received(0).header("Authorization")).isNull();
  }

  @Test
  void exportContacts_failure_throwsWhy() {
    api.replies(Reply.json(202, "{\"id\": \"e1\"}"));
    api.replies("{\"status\": \"failure\", \"message\": \"list not found\"}");

    assertThatThrownBy(
            () -> sendGrid.exportContacts(new Export(List.of("l0"), "json")).stream().toList())
        .hasMessageContaining("list not found");
  }
}
