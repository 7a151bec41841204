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
import dev.sluice.control.FetchedPage;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.control.PagedSlice;
import dev.sluice.control.ResultCap;
import dev.sluice.control.SlicePlanner;
import dev.sluice.control.SliceWork;
import dev.sluice.control.WorkItem;
import dev.sluice.exchange.Exchange;
import dev.sluice.http.ErrorAction;
import dev.sluice.transport.testing.FakeTransport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

/** Rounds of planning and fetching, as a run makes them, without Spark's own machinery. */
class FetchWindowTest {

  @Property(tries = 150)
  void rounds_anyLists_fetchEveryItemOnceAndEnd(
      @ForAll PagedList.Kind kind,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 40) Integer> lengths,
      @ForAll @IntRange(min = 1, max = 12) int pageSize,
      @ForAll @IntRange(min = 1, max = 7) int pagesPerRound,
      @ForAll Random crashes) {
    Map<String, Pages<TestApi.Item>> lists = lists(kind, lengths, pageSize);
    SlicePlanner planner = new SlicePlanner(pagesPerRound, Long.MAX_VALUE);
    List<PagedSlice> slices =
        lists.entrySet().stream()
            .map(
                list ->
                    new PagedSlice(list.getKey(), list.getValue().paging().pager(), ResultCap.NONE))
            .toList();

    List<Exchange> log = new ArrayList<>();
    for (List<SliceWork> work = planner.next(slices, fetched(log));
        !work.isEmpty();
        work = planner.next(slices, fetched(log))) {
      assertThat(work.stream().mapToInt(one -> one.item().pages()).sum())
          .isBetween(1, pagesPerRound);
      // A round that is lost is planned again, as after a crash.
      if (crashes.nextInt(4) > 0) {
        log.addAll(fetch(lists, work));
      }
    }

    assertThat(log).allSatisfy(one -> assertThat(one.error()).isEmpty());
    assertThat(log).extracting(Exchange::requestId).doesNotHaveDuplicates();
    lists.forEach(
        (key, pages) ->
            assertThat(ids(log.stream().filter(one -> one.slice().equals(key)).toList(), pages))
                .containsExactlyInAnyOrderElementsOf(
                    LongStream.range(0, lengths.get(Integer.parseInt(key))).boxed().toList()));
  }

  private static Map<String, Pages<TestApi.Item>> lists(
      PagedList.Kind kind, List<Integer> lengths, int pageSize) {
    Map<String, Pages<TestApi.Item>> lists = new LinkedHashMap<>();
    for (int length : lengths) {
      PagedList list = new PagedList(kind, length, pageSize);
      Connection connection = Connection.over(TestApi.CONFIG, list.transport());
      lists.put(String.valueOf(lists.size()), TestApi.paged(connection, list.paging()));
    }
    return lists;
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
    Map<String, Pages<TestApi.Item>> lists =
        Map.of("", TestApi.paged(Connection.over(config, api), list.paging()));
    List<SliceWork> work = List.of(new SliceWork("", new WorkItem(PageRef.FIRST, 5)));

    Exchange empty = fetch(lists, work).get(0);
    Exchange gone = fetch(lists, work).get(0);

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

  private static Map<String, List<FetchedPage>> fetched(List<Exchange> log) {
    // Through rows, as the log keeps them between rounds.
    return log.stream()
        .map(one -> new GenericRowWithSchema(values(one), ExchangeRows.TYPE))
        .collect(
            Collectors.groupingBy(
                row -> row.<String>getAs("slice"),
                Collectors.mapping(ExchangeRows::fetchedPage, Collectors.toList())));
  }

  private static Object[] values(Exchange exchange) {
    Row row = ExchangeRows.row(exchange, new BodyFiles("unused"));
    return IntStream.range(0, row.length()).mapToObj(row::get).toArray();
  }

  private static List<Exchange> fetch(
      Map<String, Pages<TestApi.Item>> lists, List<SliceWork> work) {
    FetchTask task =
        new FetchTask("pipeline", "flow", "flow-1", Map.of(), 3, new BodyFiles("unused"));
    Deque<FetchLane> lanes = new ArrayDeque<>();
    for (SliceWork one : work) {
      Pages<?> pages = Objects.requireNonNull(lists.get(one.slice()));
      lanes.add(new FetchLane(one.slice(), pages, one.item().first(), one.item().pages()));
    }
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
