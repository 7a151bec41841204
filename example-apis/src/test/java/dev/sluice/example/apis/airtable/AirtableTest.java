package dev.sluice.example.apis.airtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.ApiError;
import dev.sluice.error.ResyncException;
import dev.sluice.example.apis.airtable.Airtable.ContactRecord;
import dev.sluice.example.apis.airtable.Airtable.MergeOn;
import dev.sluice.example.apis.airtable.Airtable.NewContact;
import dev.sluice.example.apis.airtable.Airtable.Row;
import dev.sluice.example.apis.airtable.Airtable.Upsert;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AirtableTest {

  @RegisterExtension final StubApi api = new StubApi();

  private final Airtable airtable =
      new AirtableClient(api.connection(AirtableClient.CONFIG.withSetting("base", "appLkNDIC")));

  @Test
  void contacts_offsetAbsent_endsTheList() {
    api.replies(
        """
        {"records": [{"id": "rec1", "createdTime": "2026-01-01T00:00:00.000Z",
            "fields": {"Full Name": "Ann", "Tags": ["new", "vip"]}}],
          "offset": "itrEn2TCbrcSN2BMs/rec1"}
        """);
    api.replies(
        """
        {"records": [{"id": "rec2", "createdTime": "2026-01-02T00:00:00.000Z", "fields": {}}]}
        """);

    List<ContactRecord> contacts =
        airtable
            .contacts("LAST_MODIFIED_TIME() > '2026-01-01'", List.of("Full Name", "Tags"))
            .stream()
            .toList();

    assertThat(contacts).extracting(ContactRecord::id).containsExactly("rec1", "rec2");
    assertThat(contacts.get(0).fields().tags()).hasValue(List.of("new", "vip"));
    assertThat(contacts.get(1).fields().name()).isEmpty();
    String first =
        "GET /v0/appLkNDIC/Contacts?filterByFormula=LAST_MODIFIED_TIME%28%29%20%3E%20%272026-01-01%27"
            + "&fields%5B%5D=Full%20Name&fields%5B%5D=Tags&pageSize=100";
    assertThat(api.lines()).containsExactly(first, first + "&offset=itrEn2TCbrcSN2BMs%2Frec1");
    assertThat(api.received(0).header("Authorization")).isEqualTo("Bearer airtable-token");
  }

  @Test
  void upsert_rows_areWrittenByTheirColumnNames() {
    api.replies("{\"createdRecords\": [\"rec3\"], \"updatedRecords\": [], \"records\": []}");

    Upsert upsert =
        new Upsert(
            new MergeOn(List.of("E-mail")),
            List.of(new Row(new NewContact("Ann", "ann@example.com"))));

    assertThat(airtable.upsert(upsert).execute().createdRecords()).containsExactly("rec3");
    assertThat(api.lines()).containsExactly("PATCH /v0/appLkNDIC/Contacts");
    assertThat(api.received(0).body())
        .isEqualTo(
            "{\"performUpsert\":{\"fieldsToMergeOn\":[\"E-mail\"]},\"records\":"
                + "[{\"fields\":{\"Full Name\":\"Ann\",\"E-mail\":\"ann@example.com\"}}]}");
  }

  @Test
  void contacts_badFormula_throwTheApisCodeAndMessage() {
    api.replies(
        Reply.json(
            422,
            """
            {"error": {"type": "INVALID_FILTER_BY_FORMULA",
              "message": "The formula for filtering records is invalid"}}
            """));

    assertThat(Refusal.of(() -> airtable.contacts("(", List.of()).stream().toList()))
        .isEqualTo(
            new ApiError(
                422,
                "INVALID_FILTER_BY_FORMULA",
                "The formula for filtering records is invalid",
                "",
                1));
  }

  @Test
  void contacts_errorIsAText_throwItAsCode() {
    api.replies(Reply.json(404, "{\"error\": \"NOT_FOUND\"}"));

    assertThat(Refusal.of(() -> airtable.contacts(null, List.of()).stream().toList()))
        .isEqualTo(new ApiError(404, "NOT_FOUND", "", "", 1));
  }

  @Test
  void contacts_offsetTooOld_areReadFromTheStart() {
    api.replies("{\"records\": [], \"offset\": \"itr1/rec1\"}");
    api.replies(
        Reply.json(
            422,
            """
            {"error": {"type": "LIST_RECORDS_ITERATOR_NOT_AVAILABLE",
              "message": "The iterator is not available anymore"}}
            """));

    assertThatThrownBy(() -> airtable.contacts(null, List.of()).stream().toList())
        .isInstanceOf(ResyncException.class);
  }

  @Test
  void contacts_tooMany_areNotAskedForAgainBeforeThePenaltyEnds() {
    api.replies(Reply.json(429, "{\"errors\": [{\"error\": \"RATE_LIMIT_REACHED\"}]}"));

    // The rule waits for longer than the stub's connection may.
    assertThat(Refusal.of(() -> airtable.contacts(null, List.of()).stream().toList()).attempts())
        .isEqualTo(1);
  }
}
