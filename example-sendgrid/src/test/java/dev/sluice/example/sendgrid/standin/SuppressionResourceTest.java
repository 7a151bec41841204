package dev.sluice.example.sendgrid.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists, as the vendor's description has them. */
final class SuppressionResourceTest extends StandInTest {

  @Test
  void blocks_everyItem_hasTheRequiredFieldsAndNoOther() throws Exception {
    assertThat(all(SuppressionList.BLOCKS))
        .allSatisfy(
            block -> {
              assertThat(block).containsOnlyKeys("created", "email", "reason", "status");
              assertThat(block.get("created")).isInstanceOf(Long.class);
              assertThat(Json.field(block, "status").toString()).matches("(4\\.\\d\\.0)?");
            })
        .anyMatch(block -> Json.field(block, "status").equals(""))
        .anyMatch(block -> Json.field(block, "reason").equals(""));
  }

  @Test
  void spamReports_everyItem_hasTheRequiredFieldsAndNoOther() throws Exception {
    assertThat(all(SuppressionList.SPAM_REPORTS))
        .allSatisfy(
            report -> {
              assertThat(report).containsOnlyKeys("created", "email", "ip");
              assertThat(report.get("created")).isInstanceOf(Long.class);
            });
  }

  @Test
  void unsubscribes_everyItem_hasTheRequiredFieldsAndNoOther() throws Exception {
    assertThat(all(SuppressionList.UNSUBSCRIBES))
        .allSatisfy(
            unsubscribe -> {
              assertThat(unsubscribe).containsOnlyKeys("created", "email");
              assertThat(unsubscribe.get("created")).isInstanceOf(Long.class);
            });
  }

  @Test
  void invalidEmails_everyItem_hasTheDescribedFields() throws Exception {
    assertThat(all(SuppressionList.INVALID_EMAILS))
        .allSatisfy(
            invalid -> {
              assertThat(invalid).containsOnlyKeys("created", "email", "reason");
              assertThat(invalid.get("created")).isInstanceOf(Long.class);
            })
        .anyMatch(invalid -> !Json.field(invalid, "email").toString().contains("@"));
  }

  @Test
  void bounces_noFieldRequired_areNumbersOrHaveNoTime() throws Exception {
    List<Map<String, Object>> bounces = all(SuppressionList.BOUNCES);
    assertThat(bounces)
        .hasSize(1_200)
        .allSatisfy(bounce -> assertThat(bounce).containsKeys("email", "status"))
        .anyMatch(bounce -> !bounce.containsKey("reason"));
    assertThat(bounces).filteredOn(bounce -> !bounce.containsKey("created")).hasSize(1);
    assertThat(bounces).filteredOn(bounce -> bounce.containsValue(null)).hasSize(1);
    assertThat(bounces).filteredOn(bounce -> bounce.get("created") instanceof Double).hasSize(120);
  }

  @ParameterizedTest
  @EnumSource
  void list_anyPages_areNewestFirstWithoutGapOrRepeat(SuppressionList list) throws Exception {
    List<Map<String, Object>> all = all(list);
    assertThat(all).hasSize(SMALL.of(list)).doesNotHaveDuplicates();
    assertThat(api.items(list.path() + "?limit=7&offset=3")).isEqualTo(all.subList(3, 10));
    assertThat(times(all)).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(api.items(list.path() + "?offset=" + all.size())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void list_window_includesBothEnds(SuppressionList list) throws Exception {
    List<Long> times = times(all(list));
    long first = times.get(20);
    long last = times.get(10);
    assertThat(times(api.items(list.path() + "?start_time=" + first + "&end_time=" + last)))
        .isEqualTo(times.stream().filter(time -> time >= first && time <= last).toList())
        .contains(first, last);
  }

  @Test
  void list_email_isABeginningWithWildcards() throws Exception {
    String path = SuppressionList.BLOCKS.path();
    assertThat(api.items(path + "?email=sales"))
        .isNotEmpty()
        .allMatch(block -> email(block).startsWith("sales"))
        .anyMatch(block -> email(block).startsWith("salesdepartment."));
    assertThat(api.items(path + "?email=%25market"))
        .isNotEmpty()
        .allMatch(block -> email(block).contains("market"));
  }

  @Test
  void invalidEmails_email_isTheWholeAddress() throws Exception {
    String path = SuppressionList.INVALID_EMAILS.path();
    Map<String, Object> some = api.items(path + "?offset=40&limit=1").get(0);
    String asked = email(some).replace("@", "%40").replace("'", "%27");
    assertThat(api.items(path + "?email=" + asked)).containsExactly(some);
    assertThat(api.items(path + "?email=sales")).isEmpty();
  }

  @Test
  void list_parameterOutOfRangeOrNoNumber_isTurnedDownByName() throws Exception {
    for (String query : List.of("limit=501", "limit=0", "offset=-1", "start_time=yesterday")) {
      var response = api.get(SuppressionList.BOUNCES.path() + "?" + query);
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(Json.objects(Json.object(response.body()).get("errors")).get(0))
          .containsEntry("field", query.substring(0, query.indexOf('=')));
    }
  }

  private List<Map<String, Object>> all(SuppressionList list) throws Exception {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int offset = 0; offset < SMALL.of(list); offset += 500) {
      all.addAll(api.items(list.path() + "?limit=500&offset=" + offset));
    }
    return all;
  }

  private static List<Long> times(List<Map<String, Object>> items) {
    return items.stream()
        .filter(item -> item.get("created") != null)
        .map(item -> ((Number) Json.field(item, "created")).longValue())
        .toList();
  }

  private static String email(Map<String, Object> item) {
    return Json.field(item, "email").toString();
  }
}
