package dev.sluice.spark;

import dev.sluice.client.PageReply;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.control.PageStep;
import dev.sluice.control.Pager;
import dev.sluice.exchange.Exchange;
import java.time.Instant;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
      FetchLane lane, Instant startedAt, @Nullable PageReply reply, @Nullable Throwable failure) {}

  private final FetchTask task;
  private final Pager pager;
  private final ExchangeFactory exchanges;
  private final Deque<FetchLane> waiting;
  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private final Map<FetchLane, CompletableFuture<PageReply>> pending = new HashMap<>();
  private int inFlight;

  FetchWindow(FetchTask task, Deque<FetchLane> lanes) {
    this.task = task;
    this.pager = task.pages().paging().pager();
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
    pending.remove(arrival.lane());
    Exchange exchange = exchange(arrival);
    if (exchange.isUsable()) {
      DriverLink.tell(
          new PageArrived(exchange.batchId(), exchange.facts().items(), exchange.facts().total()));
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
      Instant startedAt = Instant.now();
      inFlight++;
      CompletionStage<PageReply> reply = task.pages().send(lane.page());
      pending.put(lane, reply.toCompletableFuture());
      reply.whenComplete(
          (page, failure) -> arrivals.add(new Arrival(lane, startedAt, page, failure)));
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
          cancel();
          throw new TaskKilledException("the task was killed while it waited for responses");
        }
      }
    } catch (InterruptedException e) {
      cancel();
      Thread.currentThread().interrupt();
      throw new TaskKilledException("the task was interrupted while it waited for responses");
    }
  }

  /** Ends what may go on for long without anybody waiting for it, such as the wait for a job. */
  private void cancel() {
    pending.values().forEach(reply -> reply.cancel(false));
  }

  private Exchange exchange(Arrival arrival) {
    PageRef page = arrival.lane().page();
    return arrival.reply() == null
        ? exchanges.failed(page, task.pages().request(page), arrival.startedAt(), arrival.failure())
        : exchanges.of(page, arrival.startedAt(), arrival.reply());
  }

  /**
   * Goes on behind a page: at all the others once it has told how many there are, or at the next.
   */
  private void follow(FetchLane lane, Exchange exchange) {
    if (lane.pagesLeft() <= 1) {
      return;
    }
    PageFacts facts = exchange.facts();
    long count = pager.pageCount(facts);
    if (count != PageFacts.UNKNOWN) {
      waiting.addAll(lane.spread(count));
    } else if (pager.after(lane.page(), facts) instanceof PageStep.Next next) {
      waiting.addFirst(lane.then(next.page()));
    }
  }
}
