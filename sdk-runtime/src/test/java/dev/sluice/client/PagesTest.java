package dev.sluice.client;

import static dev.sluice.transport.testing.FakeTransport.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestApi.Item;
import dev.sluice.error.ContractException;
import dev.sluice.error.PagingException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.transport.testing.FakeTransport;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class PagesTest {

  private static final HttpResponse FIRST =
      json(
          200,
          "{\"count\": 3, \"items\": [{\"id\": 1, \"name\": \"a\"}, {\"id\": 2, \"name\": \"b\"}]}");
  private static final HttpResponse SECOND =
      json(200, "{\"count\": 3, \"items\": [{\"id\": 3, \"name\": \"c\"}]}");

  private static Pages<Item> pages(FakeTransport transport) {
    return new TestApi(Connection.over(TestApi.CONFIG, transport)).items();
  }

  @Test
  void iterator_twoPages_readsAll() {
    FakeTransport transport = FakeTransport.answering(FIRST, SECOND);

    assertThat(pages(transport)).extracting(Item::id).containsExactly(1L, 2L, 3L);
    assertThat(transport.requests())
        .extracting(HttpRequest::url)
        .containsExactly(
            "http://localhost:1/v3/items?sort=asc&limit=2&offset=0",
            "http://localhost:1/v3/items?sort=asc&limit=2&offset=2");
  }

  @Test
  void iterator_isLazy() {
    FakeTransport transport = FakeTransport.answering(FIRST, SECOND);
    Iterator<Item> items = pages(transport).iterator();
    assertThat(transport.requests()).isEmpty();
    items.next();
    items.next();

    assertThat(transport.requests()).hasSize(1);
  }

  @Test
  void stream_twoPages_readsAll() {
    assertThat(pages(FakeTransport.answering(FIRST, SECOND)).stream().map(Item::name))
        .containsExactly("a", "b", "c");
  }

  @Test
  void iterator_emptyList_isEmpty() {
    assertThat(pages(FakeTransport.answering(json(200, "{\"count\": 0}")))).isEmpty();
  }

  @Test
  void iterator_repeatingPage_throws() {
    Pages<Item> pages = pages(FakeTransport.answering(request -> FIRST));

    assertThatThrownBy(() -> pages.stream().count())
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("Page 1 repeats");
  }

  @Test
  void iterator_totalAboveTheCap_throwsWithTheFirstPage() {
    FakeTransport transport = FakeTransport.answering(FIRST);
    Connection connection = Connection.over(TestApi.CONFIG, transport);
    Pages<Item> pages = TestApi.paged(connection, TestApi.PAGING.withCap(3));

    assertThatThrownBy(() -> pages.iterator().hasNext())
        .isInstanceOf(PagingException.class)
        .hasMessageStartingWith("The list has 3 items, but the API gives at most 3 of one list");
  }

  @Test
  void iterator_brokenItem_throwsWithPlace() {
    Pages<Item> pages =
        pages(
            FakeTransport.answering(json(200, "{\"items\": [{\"id\": 1, \"name\": \"a\"}, {}]}")));

    assertThatThrownBy(() -> pages.stream().count())
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("shop.items")
        .hasMessageContaining("item 1: /id: expected integer, found nothing; /name:");
  }

  @Test
  void iterator_html_throwsWithWhatItIs() {
    HttpResponse html = json(200, "<html>Maintenance</html>");

    assertThatThrownBy(() -> pages(FakeTransport.answering(html)).stream().count())
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("expected JSON, got application/json starting with \"<html>\"");
  }
}
