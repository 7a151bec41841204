package dev.sluice.spark;

import dev.sluice.client.PageReply;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageStep;
import dev.sluice.control.Pager;
import dev.sluice.exchange.Exchange;
import java.time.Instant;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The exchanges of a task, some of them in flight. The task's own thread asks for the next, and in
 * doing so sends new requests and decodes what has arrived; transport threads only hand over. After
 * a page that cannot be used, what is in flight is still handed out and nothing more is sent.
 */
final class FetchWindow implements Iterator<Exchange> {

  private final FetchTask task;
  private final ExchangeFactory exchanges;
  private final Deque<FetchLane> waiting;
  private final InFlight<FetchLane, PageReply> inFlight = new InFlight<>();

  FetchWindow(FetchTask task, Deque<FetchLane> lanes) {
    this.task = task;
    this.exchanges = new ExchangeFactory(task);
    this.waiting = lanes;
  }

  @Override
  public boolean hasNext() {
    return inFlight.count() > 0 || !waiting.isEmpty();
  }

  @Override
  public Exchange next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    fill();
    InFlight.Arrival<FetchLane, PageReply> arrival = inFlight.take();
    Exchange exchange = exchange(arrival);
    if (exchange.isUsable()) {
      DriverLink.tell(
          new PageArrived(
              exchange.batchId(),
              exchange.slice(),
              exchange.facts().items(),
              exchange.facts().total()));
      follow(arrival.subject(), exchange);
    } else {
      waiting.clear();
    }
    fill();
    return exchange;
  }

  /** Sends what there is to send, as far as the window has room. */
  void fill() {
    while (inFlight.count() < task.window() && !waiting.isEmpty()) {
      FetchLane lane = waiting.remove();
      Instant startedAt = Instant.now();
      inFlight.add(lane, startedAt, lane.pages().send(lane.page()));
    }
  }

  private Exchange exchange(InFlight.Arrival<FetchLane, PageReply> arrival) {
    FetchLane lane = arrival.subject();
    return arrival.reply() == null
        ? exchanges.failed(
            lane, lane.pages().request(lane.page()), arrival.startedAt(), arrival.failure())
        : exchanges.of(lane, arrival.startedAt(), arrival.reply());
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
