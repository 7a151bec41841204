package dev.sluice.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connection;
import dev.sluice.client.PagedList;
import dev.sluice.client.Pages;
import dev.sluice.client.TestApi;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.ErrorConfig;
import dev.sluice.config.ErrorRule;
import dev.sluice.config.StatusRange;
import dev.sluice.contract.ItemVisitor;
import dev.sluice.contract.PageItems;
import dev.sluice.contract.Violation;
import dev.sluice.control.FetchPlanner;
import dev.sluice.control.FetchedPage;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.control.WorkItem;
import dev.sluice.exchange.Exchange;
import dev.sluice.http.ErrorAction;
import dev.sluice.transport.testing.FakeTransport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

/** Rounds of planning and fetching, as a run makes them, without Spark's own machinery. */
class FetchWindowTest {

  @Property(tries = 150)
  void rounds_anyList_fetchEveryItemOnceAndEnd(
      @ForAll PagedList.Kind kind,
      @ForAll @IntRange(max = 60) int length,
      @ForAll @IntRange(min = 1, max = 12) int pageSize,
      @ForAll @IntRange(min = 1, max = 7) int pagesPerRound) {
    PagedList list = new PagedList(kind, length, pageSize);
    Pages<TestApi.Item> pages =
        TestApi.paged(Connection.over(TestApi.CONFIG, list.transport()), list.paging());
    FetchTask task = new FetchTask("pipeline", "flow", "flow-1", pages, 3);
    FetchPlanner planner = new FetchPlanner(list.paging().pager(), pagesPerRound, Long.MAX_VALUE);

    List<Exchange> log = new ArrayList<>();
    for (List<WorkItem> work = planner.next(fetched(log));
        !work.isEmpty();
        work = planner.next(fetched(log))) {
      log.addAll(fetch(task, work));
    }

    assertThat(log).allSatisfy(one -> assertThat(one.error()).isEmpty());
    assertThat(log).extracting(Exchange::page).doesNotHaveDuplicates();
    assertThat(ids(log, pages))
        .containsExactlyInAnyOrderElementsOf(LongStream.range(0, length).boxed().toList());
  }

  @Test
  void next_errorRules_areToldInTheExchange() {
    FakeTransport api =
        FakeTransport.answering(FakeTransport.json(404, "<html>"), FakeTransport.json(410, "{}"));
    ConnectorConfig config =
        TestApi.CONFIG.withErrors(
            ErrorConfig.NONE.withRules(
                List.of(rule(404, ErrorAction.EMPTY), rule(410, ErrorAction.RESYNC))));
    PagedList list = new PagedList(PagedList.Kind.CURSOR_IN_QUERY, 0, 2);
    FetchTask task =
        new FetchTask(
            "pipeline",
            "flow",
            "flow-1",
            TestApi.paged(Connection.over(config, api), list.paging()),
            3);

    Exchange empty = fetch(task, List.of(new WorkItem(PageRef.FIRST, 5))).get(0);
    Exchange gone = fetch(task, List.of(new WorkItem(PageRef.FIRST, 5))).get(0);

    assertThat(empty.isUsable()).isTrue();
    assertThat(empty.facts()).isEqualTo(PageFacts.NOTHING);
    assertThat(empty.body().text()).isEqualTo("<html>");
    assertThat(gone.isUsable()).isFalse();
    assertThat(ExchangeRows.action(new GenericRowWithSchema(values(gone), ExchangeRows.TYPE)))
        .isEqualTo(ErrorAction.RESYNC);
  }

  private static ErrorRule rule(int status, ErrorAction action) {
    return new ErrorRule(List.of(StatusRange.of(status)), List.of(), action);
  }

  private static List<FetchedPage> fetched(List<Exchange> log) {
    // Through rows, as the log keeps them between rounds.
    return log.stream()
        .map(one -> new GenericRowWithSchema(values(one), ExchangeRows.TYPE))
        .map(ExchangeRows::fetchedPage)
        .toList();
  }

  private static Object[] values(Exchange exchange) {
    Row row = ExchangeRows.row(exchange);
    return IntStream.range(0, row.length()).mapToObj(row::get).toArray();
  }

  private static List<Exchange> fetch(FetchTask task, List<WorkItem> work) {
    Deque<FetchLane> lanes = new ArrayDeque<>(work.stream().map(FetchLane::of).toList());
    List<Exchange> exchanges = new ArrayList<>();
    new FetchWindow(task, lanes).forEachRemaining(exchanges::add);
    return exchanges;
  }

  private static List<Long> ids(List<Exchange> log, Pages<TestApi.Item> pages) {
    List<Long> ids = new ArrayList<>();
    ItemVisitor<TestApi.Item> visitor =
        new ItemVisitor<>() {
          @Override
          public void item(int index, TestApi.Item value) {
            ids.add(value.id());
          }

          @Override
          public void violation(int index, List<Violation> violations, String json) {
            throw new AssertionError(violations);
          }
        };
    for (Exchange one : log) {
      long unused = PageItems.read(one.body(), pages.paging().items(), pages.reader(), visitor);
    }
    return ids;
  }
}
