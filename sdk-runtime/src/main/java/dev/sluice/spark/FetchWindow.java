package dev.sluice.spark;

import dev.sluice.control.PageFacts;
import dev.sluice.control.PageStep;
import dev.sluice.control.Pager;
import dev.sluice.exchange.Exchange;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.time.Instant;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges of a task, some of them in flight. The task's own thread asks for the next, and in
 * doing so sends new requests and decodes what has arrived; transport threads only hand over. After
 * a page that cannot be used, what is in flight is still handed out and nothing more is sent.
 */
final class FetchWindow implements Iterator<Exchange> {

  private static final long KILL_CHECK_MILLIS = 500;

  private record Arrival(
      FetchLane lane,
      HttpRequest request,
      Instant startedAt,
      @Nullable HttpResponse response,
      @Nullable Throwable failure) {}

  private final FetchTask task;
  private final ExchangeFactory exchanges;
  private final Deque<FetchLane> waiting;
  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private int inFlight;

  FetchWindow(FetchTask task, Deque<FetchLane> lanes) {
    this.task = task;
    this.exchanges = new ExchangeFactory(task);
    this.waiting = lanes;
  }

  @Override
  public boolean hasNext() {
    return inFlight > 0 || !waiting.isEmpty();
  }

  @Override
  public Exchange next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    fill();
    Arrival arrival = take();
    inFlight--;
    Exchange exchange = exchange(arrival);
    if (exchange.isUsable()) {
      DriverLink.tell(
          new PageArrived(
              exchange.batchId(),
              exchange.slice(),
              exchange.facts().items(),
              exchange.facts().total()));
      follow(arrival.lane(), exchange);
    } else {
      waiting.clear();
    }
    fill();
    return exchange;
  }

  /** Sends what there is to send, as far as the window has room. */
  void fill() {
    while (inFlight < task.window() && !waiting.isEmpty()) {
      FetchLane lane = waiting.remove();
      HttpRequest request = lane.pages().request(lane.page());
      Instant startedAt = Instant.now();
      inFlight++;
      lane.pages()
          .connection()
          .send(request)
          .whenComplete(
              (response, failure) ->
                  arrivals.add(new Arrival(lane, request, startedAt, response, failure)));
    }
  }

  private Arrival take() {
    try {
      while (true) {
        Arrival arrival = arrivals.poll(KILL_CHECK_MILLIS, TimeUnit.MILLISECONDS);
        if (arrival != null) {
          return arrival;
        }
        TaskContext context = TaskContext.get();
        if (context != null && context.isInterrupted()) {
          throw new TaskKilledException("the task was killed while it waited for responses");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TaskKilledException("the task was interrupted while it waited for responses");
    }
  }

  private Exchange exchange(Arrival arrival) {
    if (arrival.response() == null) {
      return exchanges.failed(
          arrival.lane(), arrival.request(), arrival.startedAt(), arrival.failure());
    }
    return exchanges.of(arrival.lane(), arrival.request(), arrival.startedAt(), arrival.response());
  }

  /**
   * Goes on behind a page: at all the others once it has told how many there are, or at the next;
   * not at first in a list that the API says it cuts short, which may be split instead.
   */
  private void follow(FetchLane lane, Exchange exchange) {
    if (lane.pagesLeft() <= 1) {
      return;
    }
    Pager pager = lane.pages().paging().pager();
    PageFacts facts = exchange.facts();
    boolean isFirst = lane.page().number() == 0;
    if (isFirst && lane.pages().paging().cap().cuts(facts.items(), pager.length(facts))) {
      return;
    }
    long count = pager.pageCount(facts);
    if (count != PageFacts.UNKNOWN) {
      waiting.addAll(lane.spread(count));
    } else if (pager.after(lane.page(), facts) instanceof PageStep.Next next) {
      waiting.addFirst(lane.then(next.page()));
    }
  }
}
