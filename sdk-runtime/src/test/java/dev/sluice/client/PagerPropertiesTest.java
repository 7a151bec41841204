package dev.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestApi.Item;
import dev.sluice.error.PagingException;
import dev.sluice.http.HttpRequest;
import dev.sluice.transport.testing.FakeTransport;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the kind of paging, the length of the list and the size of a page. */
class PagerPropertiesTest {

  @Property(tries = 400)
  void iterator_anyList_readsEveryItemOnceAndStops(
      @ForAll PagedList.Kind kind,
      @ForAll @IntRange(max = 60) int length,
      @ForAll @IntRange(min = 1, max = 12) int pageSize) {
    PagedList list = new PagedList(kind, length, pageSize);
    FakeTransport transport = list.transport();

    assertThat(TestApi.paged(Connection.over(TestApi.CONFIG, transport), list.paging()))
        .extracting(Item::id)
        .containsExactlyElementsOf(LongStream.range(0, length).boxed().toList());
    assertThat(transport.requests()).hasSizeLessThanOrEqualTo(2 * (length / pageSize + 2) + 2);
    firstPageOnlyParameters(kind, transport.requests());
  }

  @Property(tries = 100)
  void iterator_cappedList_isReadWholeOrRefused(
      @ForAll PagedList.Kind kind,
      @ForAll @IntRange(max = 60) int length,
      @ForAll @IntRange(min = 1, max = 12) int pageSize,
      @ForAll @IntRange(min = 1, max = 60) int cap) {
    PagedList list = new PagedList(kind, length, pageSize);
    Pages<Item> pages =
        TestApi.paged(
            Connection.over(TestApi.CONFIG, list.transport()), list.paging().withCap(cap));

    if (length < cap) {
      assertThat(pages).hasSize(length);
    } else {
      assertThatThrownBy(() -> pages.stream().count())
          .isInstanceOf(PagingException.class)
          .hasMessageContaining("gives at most " + cap + " of one list");
    }
  }

  private static void firstPageOnlyParameters(PagedList.Kind kind, List<HttpRequest> requests) {
    if (kind == PagedList.Kind.CURSOR_IN_QUERY) {
      assertThat(requests.get(0).url()).contains("since=5");
      assertThat(requests.subList(1, requests.size()))
          .allSatisfy(request -> assertThat(request.url()).doesNotContain("since="));
    }
  }
}
