package dev.sluice.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connection;
import dev.sluice.client.Pages;
import dev.sluice.client.Paging;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.RetryConfig;
import dev.sluice.contract.JsonInput;
import dev.sluice.control.OffsetPager;
import dev.sluice.control.PageRef;
import dev.sluice.control.StopRule;
import dev.sluice.control.WorkItem;
import dev.sluice.exchange.Exchange;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.Operation;
import dev.sluice.transport.testing.FakeTransport;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a fetch window has in flight at each moment. */
class FetchInFlightTest {

  private static final int PAGE_SIZE = 2;

  private record Sent(HttpRequest request, CompletableFuture<HttpResponse> answer) {}

  private final Deque<Sent> open = new ArrayDeque<>();
  private final FakeTransport transport =
      FakeTransport.answeringLater(
          request -> {
            Sent sent = new Sent(request, new CompletableFuture<>());
            open.add(sent);
            return sent.answer();
          });

  @Test
  void next_countedList_keepsTheWindowFullAndNoFuller() {
    FetchWindow window = window(StopRule.TOTAL, 3, new WorkItem(PageRef.FIRST, 100));
    List<Exchange> exchanges = new ArrayList<>();

    int widest = 0;
    answer(page(20), window, exchanges);
    while (window.hasNext()) {
      widest = Math.max(widest, open.size());
      answer(page(20), window, exchanges);
    }

    assertThat(exchanges).hasSize(10);
    assertThat(exchanges).extracting(Exchange::page).doesNotHaveDuplicates();
    assertThat(widest).isEqualTo(3);
  }

  @Test
  void next_uncountedList_asksForOnePageAfterTheOther() {
    FetchWindow window = window(StopRule.EMPTY_PAGE, 3, new WorkItem(PageRef.FIRST, 100));
    List<Exchange> exchanges = new ArrayList<>();

    answer(page(-1), window, exchanges);
    assertThat(open).hasSize(1);
    answer("{\"items\": []}", window, exchanges);

    assertThat(window.hasNext()).isFalse();
    assertThat(exchanges).extracting(Exchange::page).containsExactly(0L, 1L);
  }

  @Test
  void next_pageThatCannotBeUsed_handsOutWhatIsInFlightAndSendsNoMore() {
    FetchWindow window = window(StopRule.TOTAL, 3, new WorkItem(PageRef.FIRST, 100));
    List<Exchange> exchanges = new ArrayList<>();

    answer(page(20), window, exchanges);
    answer("<html>", window, exchanges);
    while (window.hasNext()) {
      answer(page(20), window, exchanges);
    }

    assertThat(exchanges).extracting(Exchange::isUsable).containsExactly(true, false, true, true);
    assertThat(transport.requests()).hasSize(4);
  }

  @Test
  void next_workItemOfTwoPages_stopsAfterTwo() {
    FetchWindow window = window(StopRule.TOTAL, 3, new WorkItem(new PageRef(4, ""), 2));
    List<Exchange> exchanges = new ArrayList<>();

    while (window.hasNext()) {
      answer(page(20), window, exchanges);
    }

    assertThat(exchanges).extracting(Exchange::page).containsExactly(4L, 5L);
  }

  /** Lets the window send, answers its oldest request, and takes what comes of it. */
  private void answer(String json, FetchWindow window, List<Exchange> exchanges) {
    if (open.isEmpty()) {
      window.fill();
    }
    open.remove().answer().complete(FakeTransport.json(200, json));
    exchanges.add(window.next());
  }

  private static String page(long total) {
    return "{\"count\": " + total + ", \"items\": [1, 2], \"salt\": " + System.nanoTime() + "}";
  }

  private FetchWindow window(StopRule stop, int width, WorkItem item) {
    ConnectorConfig config =
        ConnectorConfig.of("shop", "http://localhost:1")
            .withRetry(new RetryConfig(1, Duration.ofMillis(1), Duration.ofMillis(1)));
    Connection connection = Connection.over(config, transport);
    HttpRequest request =
        connection
            .request(new Operation("shop", "items", true), HttpMethod.GET)
            .path("/items")
            .build();
    Paging paging =
        new Paging(
            "/items",
            stop == StopRule.TOTAL ? "/count" : "",
            new OffsetPager("offset", "limit", PAGE_SIZE, stop));
    Pages<Long> pages = connection.pages(request, paging, JsonInput::longValue);
    FetchTask task =
        new FetchTask(
            "pipeline",
            "flow",
            "batch",
            Map.of("shop.items", pages),
            width,
            new BodyFiles("unused"));
    return new FetchWindow(
        task, new ArrayDeque<>(List.of(new FetchLane("", pages, item.first(), item.pages()))));
  }
}
