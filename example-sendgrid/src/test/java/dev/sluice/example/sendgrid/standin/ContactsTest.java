package dev.sluice.example.sendgrid.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Json;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search and the upsert of contacts. */
final class ContactsTest extends StandInTest {
  private static final String SEARCH = "/marketing/contacts/search/emails";
  private static final String CONTACTS = "/marketing/contacts";

  @Test
  void search_knownAndUnknown_areKeyedByAddressInLowerCase() throws Exception {
    Map<String, Object> result =
        result("{\"emails\":[\"Reader.4@Example.com\",\"\",\"nobody@example.com\"]}");

    assertThat(result).containsOnlyKeys("reader.4@example.com", "nobody@example.com");
    assertThat(Json.object(result.get("nobody@example.com")))
        .isEqualTo(Map.of("error", "contact not found"));
    assertThat(Json.object(Json.object(result.get("reader.4@example.com")).get("contact")))
        .containsEntry("email", "reader.4@example.com")
        .containsEntry("custom_fields", Map.of("company_name", "Company 4, Ltd"))
        .containsKeys("id", "list_ids", "segment_ids", "created_at", "updated_at", "_metadata");
  }

  @Test
  void search_nobodyKnown_isNotFound() throws Exception {
    assertThat(error(api.post(SEARCH, "{\"emails\":[\"nobody@example.com\"]}"), 404))
        .containsEntry("message", "no contacts found");
  }

  @Test
  void search_over100Addresses_isTurnedDown() throws Exception {
    String emails = "\"a@example.com\",".repeat(100) + "\"b@example.com\"";
    assertThat(error(api.post(SEARCH, "{\"emails\":[" + emails + "]}"), 400))
        .containsEntry("field", "emails");
  }

  @Test
  void upsert_newAndKnown_isTakenOnAndKeepsWhatIsNotNamed() throws Exception {
    HttpResponse<byte[]> response =
        api.send(
            "PUT",
            CONTACTS,
            """
            {"list_ids":["7"],"contacts":[
              {"email":"New.Reader@example.com","first_name":"Nia","custom_fields":{"age":42}},
              {"email":"reader.2@example.com","city":"Lyon","country":null}]}
            """);

    assertThat(response.statusCode()).isEqualTo(202);
    String job = CONTACTS + "/imports/" + Json.object(response.body()).get("job_id");
    assertThat(api.json(job)).containsEntry("status", "pending");
    assertThat(api.json(job))
        .containsEntry("status", "completed")
        .extracting("results")
        .isEqualTo(
            Map.of(
                "requested_count", 2L,
                "created_count", 1L,
                "updated_count", 1L,
                "errored_count", 0L));
    server.advanceTo(2);
    assertThat(contact("new.reader@example.com"))
        .containsEntry("first_name", "Nia")
        .containsEntry("custom_fields", Map.of("age", "42"));
    assertThat(contact("reader.2@example.com"))
        .containsEntry("city", "Lyon")
        .doesNotContainEntry("first_name", "")
        .doesNotContainEntry("country", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                         | contacts",
        "{\"contacts\":[]}                          | contacts",
        "{\"contacts\":[{\"email\":\"a@b.co\"},{}]} | contacts[1].identifier",
        "{\"contacts\":[{\"email\":\"a\"}]}         | contacts[0].identifier",
        "{\"contacts\":[{\"city\":7}]}              | contacts[0].city"
      })
  void upsert_contactsMissingOrWrong_isTurnedDownByPlace(String body, String field)
      throws Exception {
    assertThat(error(api.send("PUT", CONTACTS, body), 400)).containsEntry("field", field);
  }

  @Test
  void upsert_over30000ContactsOr6Megabytes_isTurnedDown() throws Exception {
    String many = "{\"email\":\"a@b.co\"},".repeat(30_000) + "{\"email\":\"a@b.co\"}";
    assertThat(error(api.send("PUT", CONTACTS, "{\"contacts\":[" + many + "]}"), 400))
        .containsEntry("field", "contacts");
    assertThat(error(api.send("PUT", CONTACTS, " ".repeat(6_000_001)), 413)).containsKey("message");
  }

  @Test
  void importStatus_unknownJob_isNotFound() throws Exception {
    assertThat(error(api.get(CONTACTS + "/imports/7"), 404)).containsKey("message");
  }

  private Map<String, Object> contact(String email) throws Exception {
    Map<String, Object> result = result("{\"emails\":[\"" + email + "\"]}");
    return Json.object(Json.object(result.get(email)).get("contact"));
  }

  private Map<String, Object> result(String body) throws Exception {
    return Json.object(Json.object(api.post(SEARCH, body).body()).get("result"));
  }
}
