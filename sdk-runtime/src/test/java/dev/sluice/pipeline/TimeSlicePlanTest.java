package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Connection;
import dev.sluice.client.Pages;
import dev.sluice.client.Paging;
import dev.sluice.client.TestApi;
import dev.sluice.control.FetchedPage;
import dev.sluice.control.OffsetPager;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.control.StopRule;
import dev.sluice.error.PagingException;
import dev.sluice.exchange.TimeSlice;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimeSlicePlanTest {

  private static final int CAP = 10;
  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
  private static final ExchangeLog EMPTY = log(Map.of());

  private static final TimeSlicing DAILY =
      new TimeSlicing(START, Duration.ofDays(1), Duration.ofSeconds(1));

  @Test
  void slices_nothingFetched_coverTheTimeWithoutGapOrOverlap() {
    assertThat(keys(plan(DAILY, "2024-01-03T06:00:00Z").slices(EMPTY)))
        .containsExactly(
            "2024-01-01T00:00:00Z/2024-01-02T00:00:00Z",
            "2024-01-02T00:00:00Z/2024-01-03T00:00:00Z",
            "2024-01-03T00:00:00Z/2024-01-03T06:00:00Z");
  }

  @Test
  void slices_startIsNow_areNone() {
    assertThat(plan(DAILY, START.toString()).slices(EMPTY)).isEmpty();
  }

  @Test
  void slices_laterRunOfABatch_endWhereItBegan() {
    ExchangeLog log = log(Map.of("2024-01-03T00:00:00Z/2024-01-03T06:00:00Z", 3));
    TimeSlicePlan<TestApi.Item> later = plan(DAILY, "2024-01-09T00:00:00Z");

    assertThat(keys(later.slices(log)))
        .isEqualTo(keys(plan(DAILY, "2024-01-03T06:00:00Z").slices(EMPTY)));
    assertThat(later.end(log)).contains(Instant.parse("2024-01-03T06:00:00Z"));
    assertThat(later.identity()).isEqualTo(plan(DAILY, "2024-01-01T00:00:05Z").identity());
  }

  @Test
  void slices_listThatReachesTheCap_isReplacedByItsHalves() {
    ExchangeLog log =
        log(
            Map.of(
                "2024-01-01T00:00:00Z/2024-01-02T00:00:00Z",
                CAP,
                "2024-01-01T12:00:00Z/2024-01-02T00:00:00Z",
                CAP - 1));
    TimeSlicePlan<TestApi.Item> plan = plan(DAILY, "2024-01-02T00:00:00Z");

    assertThat(keys(plan.slices(log)))
        .containsExactly(
            "2024-01-01T00:00:00Z/2024-01-01T12:00:00Z",
            "2024-01-01T12:00:00Z/2024-01-02T00:00:00Z");
    assertThat(plan.replaced(log)).containsExactly("2024-01-01T00:00:00Z/2024-01-02T00:00:00Z");
  }

  @Test
  void slices_shortestThatReachesTheCap_isRefused() {
    TimeSlicing coarse = new TimeSlicing(START, Duration.ofDays(1), Duration.ofHours(13));
    ExchangeLog log = log(Map.of("2024-01-01T00:00:00Z/2024-01-02T00:00:00Z", CAP));

    assertThatThrownBy(() -> plan(coarse, "2024-01-02T00:00:00Z").slices(log))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("2024-01-01T00:00:00Z/2024-01-02T00:00:00Z")
        .hasMessageContaining("more items than the 10")
        .hasMessageContaining("minStep");
  }

  /** Reads slices until none is replaced, as rounds do, from a source that cuts lists short. */
  @Property(tries = 200)
  void slices_anyDistribution_readEveryItemOnce(
      @ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> places,
      @ForAll @IntRange(min = 1, max = 400) int step) {
    // At most a few at the same second, so that a second fits below the cap.
    List<Instant> items = places.stream().distinct().map(START::plusSeconds).toList();
    TimeSlicing slicing = new TimeSlicing(START, Duration.ofSeconds(step), Duration.ofSeconds(1));
    TimeSlicePlan<TestApi.Item> plan = plan(slicing, START.plusSeconds(1000).toString());

    Map<String, Integer> fetched = new HashMap<>();
    List<Slice<TestApi.Item>> slices = plan.slices(log(fetched));
    while (slices.stream().anyMatch(slice -> !fetched.containsKey(slice.key()))) {
      slices.forEach(slice -> fetched.put(slice.key(), Math.min(CAP, in(slice.key(), items))));
      slices = plan.slices(log(fetched));
    }

    assertThat(slices.stream().mapToInt(slice -> in(slice.key(), items)).sum())
        .isEqualTo(items.size());
    assertThat(keys(slices)).filteredOn(plan.replaced(log(fetched))::contains).isEmpty();
    assertThat(keys(slices)).isSortedAccordingTo(Comparator.naturalOrder());
  }

  private static int in(String key, List<Instant> items) {
    TimeSlice slice = TimeSlice.parse(key);
    return (int)
        items.stream()
            .filter(item -> !item.isBefore(slice.start()) && item.isBefore(slice.end()))
            .count();
  }

  private static TimeSlicePlan<TestApi.Item> plan(TimeSlicing slicing, String now) {
    return new TimeSlicePlan<>(slicing, TimeSlicePlanTest::list, START, Instant.parse(now));
  }

  private static Pages<TestApi.Item> list(TimeSlice slice) {
    Paging paging =
        new Paging("/items", "", new OffsetPager("offset", "limit", CAP, StopRule.SHORT_PAGE))
            .withCap(CAP);
    Pages<TestApi.Item> pages = TestApi.paged(Connection.to(TestApi.CONFIG), paging);
    String url = pages.request().url() + "&from=" + slice.start() + "&to=" + slice.end();
    return pages.withRequest(pages.request().withUrl(url));
  }

  private static List<String> keys(List<Slice<TestApi.Item>> slices) {
    return slices.stream().map(Slice::key).toList();
  }

  /** A log of slices with one page of so many items. */
  private static ExchangeLog log(Map<String, Integer> items) {
    Map<String, List<FetchedPage>> slices = new HashMap<>();
    items.forEach(
        (slice, count) ->
            slices.put(
                slice, List.of(new FetchedPage(PageRef.FIRST, new PageFacts(count, -1, 0)))));
    return new ExchangeLog(slices, List.of(), items.size(), Optional.of(START), 0, 0);
  }
}
