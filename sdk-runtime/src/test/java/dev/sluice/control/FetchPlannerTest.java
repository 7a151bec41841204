package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.PagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FetchPlannerTest {

  private static final Pager COUNTED = new OffsetPager("offset", "limit", 10, StopRule.TOTAL);
  private static final Pager UNCOUNTED =
      new OffsetPager("offset", "limit", 10, StopRule.SHORT_PAGE);

  @Test
  void next_nothingFetched_isTheFirstPages() {
    assertThat(planner(COUNTED, 5).next(List.of())).containsExactly(new WorkItem(PageRef.FIRST, 5));
  }

  @Test
  void next_countedList_isWhatIsMissing() {
    List<FetchedPage> fetched = List.of(page(0, 10, 45), page(3, 10, 45));

    assertThat(planner(COUNTED, 100).next(fetched))
        .extracting(item -> item.first().number())
        .containsExactly(1L, 2L, 4L);
  }

  @Test
  void next_listThatGrew_isWhatWasAdded() {
    List<FetchedPage> fetched = List.of(page(0, 10, 20), page(1, 10, 25));

    assertThat(planner(COUNTED, 100).next(fetched))
        .extracting(item -> item.first().number())
        .containsExactly(2L);
  }

  @Test
  void next_uncountedList_followsTheLastPage() {
    assertThat(planner(UNCOUNTED, 7).next(List.of(page(0, 10, -1), page(1, 10, -1))))
        .containsExactly(new WorkItem(new PageRef(2, ""), 7));
  }

  @Test
  void next_shortPage_isNothing() {
    assertThat(planner(UNCOUNTED, 7).next(List.of(page(0, 10, -1), page(1, 9, -1)))).isEmpty();
  }

  @Test
  void next_emptyList_isNothing() {
    assertThat(planner(COUNTED, 7).next(List.of(page(0, 0, 0)))).isEmpty();
  }

  @Test
  void next_enoughPages_isNothing() {
    FetchPlanner planner = new FetchPlanner(COUNTED, 100, 2);

    assertThat(planner.next(List.of(page(0, 10, 100), page(1, 10, 100)))).isEmpty();
  }

  @Test
  void next_pageThatRepeats_isRefused() {
    FetchedPage first = new FetchedPage(new PageRef(0, ""), new PageFacts(10, 50, 7));
    FetchedPage same = new FetchedPage(new PageRef(1, ""), new PageFacts(10, 50, 7));

    assertThatThrownBy(() -> planner(COUNTED, 5).next(List.of(first, same)))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("Page 1 repeats");
  }

  @Test
  void next_listThatReachesTheCap_isRefused() {
    FetchPlanner planner = new FetchPlanner(UNCOUNTED, 5, Long.MAX_VALUE, new ResultCap(20));

    assertThat(planner.next(List.of(page(0, 10, -1)))).hasSize(1);
    assertThatThrownBy(() -> planner.next(List.of(page(0, 10, -1), page(1, 10, -1))))
        .isInstanceOf(PagingException.class)
        .hasMessageStartingWith("The list has 20 items or more");
  }

  @Test
  void next_fewPagesOfAListAboveTheCap_areAllowed() {
    FetchPlanner planner = new FetchPlanner(COUNTED, 5, 1, new ResultCap(20));

    assertThat(planner.next(List.of(page(0, 10, 45)))).isEmpty();
  }

  @Property
  void next_roundByRound_fetchesEveryPageOnce(
      @ForAll @IntRange(max = 500) int total, @ForAll @IntRange(min = 1, max = 20) int perRound) {
    List<FetchedPage> fetched = new ArrayList<>();
    FetchPlanner planner = planner(COUNTED, perRound);
    for (List<WorkItem> work = planner.next(fetched);
        !work.isEmpty();
        work = planner.next(fetched)) {
      for (WorkItem item : work) {
        // What a task does that stops after its first page, as when it is killed.
        long number = item.first().number();
        fetched.add(page(number, (int) Math.min(10, total - number * 10), total));
      }
    }
    int pages = Math.max(1, (total + 9) / 10);
    assertThat(fetched)
        .extracting(page -> page.page().number())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, pages).mapToObj(Long::valueOf).toList());
  }

  private static FetchPlanner planner(Pager pager, int perRound) {
    return new FetchPlanner(pager, perRound, Long.MAX_VALUE);
  }

  private static FetchedPage page(long number, int items, long total) {
    return new FetchedPage(new PageRef(number, ""), new PageFacts(items, total, number));
  }
}
