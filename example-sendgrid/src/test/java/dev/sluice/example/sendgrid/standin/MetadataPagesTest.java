package dev.sluice.example.sendgrid.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists whose pages know the next one's address. */
final class MetadataPagesTest extends StandInTest {

  @ParameterizedTest
  @CsvSource({
    "/marketing/lists?page_size=10, 25, 9 10 6",
    "/marketing/singlesends, 130, 99 31",
    "/templates?page_size=200&generations=legacy%2Cdynamic, 210, 199 11",
    "/templates?generations=dynamic&page_size=100, 180, 99 81",
    "/templates?page_size=200, 30, 30"
  })
  void pages_nextFollowed_haveEachRecordOnce(String target, int count, String sizes)
      throws Exception {
    List<List<Map<String, Object>>> pages = pages(target);

    assertThat(pages.stream().map(page -> "" + page.size()).collect(Collectors.joining(" ")))
        .isEqualTo(sizes);
    List<Object> ids =
        pages.stream().flatMap(List::stream).map(item -> Json.field(item, "id")).toList();
    assertThat(new HashSet<>(ids)).hasSize(count).hasSameSizeAs(ids);
  }

  @Test
  void metadata_middlePage_hasAbsoluteAddressesAndTheCount() throws Exception {
    String address = server.baseUrl() + "/marketing/lists?page_size=10&page_token=";
    Map<String, Object> first = metadata(api.json("/marketing/lists?page_size=10"));
    Map<String, Object> second = metadata(api.json(below(Json.field(first, "next"))));

    assertThat(first).containsEntry("self", address).doesNotContainKey("prev");
    assertThat(second).containsEntry("prev", address).containsEntry("count", 25L);
    assertThat(Json.field(second, "next").toString()).startsWith(address);
  }

  @ParameterizedTest
  @CsvSource({
    "/templates, page_size",
    "/templates?page_size=201, page_size",
    "/marketing/lists?page_size=0, page_size",
    "/marketing/singlesends?page_token=nonsense, page_token",
    "/marketing/singlesends?page_token=ZnJvbTotMQ, page_token"
  })
  void page_parameterMissingOrWrong_isTurnedDownByName(String target, String field)
      throws Exception {
    assertThat(error(api.get(target), 400)).containsEntry("field", field);
  }

  @Test
  void lists_everyItem_hasItsSizeAndAddress() throws Exception {
    List<Map<String, Object>> lists = api.items("result", "/marketing/lists");

    assertThat(lists)
        .allSatisfy(
            list -> {
              assertThat(list).containsOnlyKeys("id", "name", "contact_count", "_metadata");
              assertThat(metadata(list))
                  .containsEntry("self", server.baseUrl() + "/marketing/lists/" + list.get("id"));
            });
    long inLists = lists.stream().mapToLong(list -> (Long) Json.field(list, "contact_count")).sum();
    assertThat(inLists).isBetween(5_000L, 6_000L);
  }

  @Test
  void singleSends_everyItem_hasTheRequiredFields() throws Exception {
    assertThat(api.items("result", "/marketing/singlesends"))
        .allSatisfy(
            send -> {
              assertThat(send)
                  .containsKeys(
                      "id",
                      "name",
                      "abtest",
                      "status",
                      "categories",
                      "is_abtest",
                      "updated_at",
                      "created_at");
              assertThat(send.get("abtest") != null).isEqualTo(send.get("is_abtest"));
              assertThat(send.get("send_at") == null)
                  .isEqualTo(Json.field(send, "status").equals("draft"));
            })
        .anyMatch(send -> send.containsKey("send_at") && send.get("send_at") == null)
        .anyMatch(send -> !send.containsKey("send_at"));
  }

  @Test
  void templates_everyItem_hasATimeWithoutZone() throws Exception {
    assertThat(api.items("result", "/templates?page_size=200&generations=legacy,dynamic"))
        .allSatisfy(
            template -> {
              assertThat(template)
                  .containsOnlyKeys("id", "name", "generation", "updated_at", "versions");
              assertThat(Json.field(template, "updated_at").toString())
                  .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
            });
  }

  private List<List<Map<String, Object>>> pages(String target) throws Exception {
    List<List<Map<String, Object>>> pages = new ArrayList<>();
    Object next = server.baseUrl() + target;
    while (next != null) {
      Map<String, Object> page = api.json(below(next));
      pages.add(Json.objects(page.get("result")));
      next = metadata(page).get("next");
    }
    return pages;
  }

  private static Map<String, Object> metadata(Map<String, Object> object) {
    return Json.object(object.get("_metadata"));
  }

  private String below(Object address) {
    assertThat(address.toString()).startsWith(server.baseUrl());
    return address.toString().substring(server.baseUrl().length());
  }
}
