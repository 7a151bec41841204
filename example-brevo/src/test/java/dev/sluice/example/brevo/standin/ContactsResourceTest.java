package dev.sluice.example.brevo.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Json;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ContactsResourceTest extends StandInTest {
  private static final String PAGE = "/contacts?limit=1000&sort=asc";

  @Test
  void list_everyItem_hasTheRequiredFields() throws Exception {
    for (Map<String, Object> contact : api().items("contacts", PAGE)) {
      assertThat(contact)
          .containsKeys("id", "emailBlacklisted", "smsBlacklisted", "createdAt", "modifiedAt")
          .containsKeys("listIds", "attributes");
      assertThat(contact.get("emailBlacklisted")).isInstanceOf(Boolean.class);
      assertThat(contact.get("listIds")).isInstanceOf(List.class);
      assertThat(modifiedAt(contact))
          .isAfterOrEqualTo(OffsetDateTime.parse(Json.field(contact, "createdAt").toString()))
          .isBefore(OffsetDateTime.parse("2026-07-01T00:00:00Z"));
    }
  }

  @Test
  void list_phoneOnlyContacts_haveNoEmailButAnSms() throws Exception {
    List<Map<String, Object>> phoneOnly =
        api().items("contacts", PAGE).stream().filter(item -> item.get("email") == null).toList();
    assertThat(phoneOnly)
        .hasSize(83)
        .anyMatch(item -> item.containsKey("email"))
        .anyMatch(item -> !item.containsKey("email"))
        .allMatch(item -> Json.object(item.get("attributes")).get("SMS") instanceof String);
  }

  @Test
  void list_attributes_areStringsNumbersAndBooleans() throws Exception {
    List<Map<String, Object>> contacts = api().items("contacts", PAGE);
    Map<String, Object> attributes = Json.object(contacts.get(0).get("attributes"));
    assertThat(attributes.get("FIRSTNAME")).isInstanceOf(String.class);
    assertThat(attributes.get("SCORE")).isInstanceOf(Long.class);
    assertThat(attributes.get("LIFETIME_VALUE")).isInstanceOf(Double.class);
    assertThat(attributes.get("VIP")).isInstanceOf(Boolean.class);
    assertThat(contacts).anyMatch(item -> Json.object(item.get("attributes")).isEmpty());
  }

  @Test
  void list_modifiedSince_includesItsInstantAndCountsMatches() throws Exception {
    OffsetDateTime latest =
        api().items("contacts", PAGE).stream()
            .map(ContactsResourceTest::modifiedAt)
            .max(OffsetDateTime::compareTo)
            .orElseThrow();
    Map<String, Object> page =
        api().json(PAGE + "&modifiedSince=" + latest.toString().replace("+", "%2B"));
    assertThat(Json.objects(page.get("contacts")))
        .isNotEmpty()
        .allMatch(item -> !modifiedAt(item).isBefore(latest))
        .anyMatch(item -> modifiedAt(item).isEqual(latest));
  }

  @Test
  void list_modifiedSinceWithPlainPlus_isTurnedDown() throws Exception {
    assertThat(api().get("/contacts?modifiedSince=2026-01-01T00:00:00+00:00").statusCode())
        .isEqualTo(400);
  }

  @Test
  void list_offsetBeyondTheEnd_hasCountAndNoItemsKey() throws Exception {
    assertThat(api().json("/contacts?offset=2000")).isEqualTo(Map.of("count", 2000L));
  }

  @Test
  void list_lastPage_isShort() throws Exception {
    assertThat(api().items("contacts", "/contacts?limit=300&offset=1800")).hasSize(200);
  }

  @Test
  void list_listIds_givesMembersOnly() throws Exception {
    assertThat(api().items("contacts", "/contacts?listIds=3,9&limit=1000"))
        .isNotEmpty()
        .allMatch(
            item -> {
              List<?> lists = (List<?>) Json.field(item, "listIds");
              return lists.contains(3L) || lists.contains(9L);
            });
  }

  @Test
  void list_limitOverTheMaximum_isOutOfRange() throws Exception {
    for (String target :
        List.of(
            "/contacts?limit=1001",
            "/emailCampaigns?limit=101",
            "/smtp/statistics/events?limit=5001",
            "/contacts?offset=-1")) {
      assertThat(api().get(target).statusCode()).isEqualTo(400);
      assertThat(Json.object(api().get(target).body()))
          .containsEntry("code", "out_of_range")
          .containsKey("message");
    }
    assertThat(api().get("/contacts?limit=1000").statusCode()).isEqualTo(200);
  }

  private static OffsetDateTime modifiedAt(Map<String, Object> contact) {
    return OffsetDateTime.parse(Json.field(contact, "modifiedAt").toString());
  }
}
