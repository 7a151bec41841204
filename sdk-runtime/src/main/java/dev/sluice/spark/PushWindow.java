package dev.sluice.spark;

import dev.sluice.control.Delivery;
import dev.sluice.exchange.SliceKey;
import dev.sluice.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges of a task that sends rows, some of them in flight. After a response that says that
 * nothing else would be taken either, what is in flight is still handed out, the rows behind it are
 * told to be undelivered, and nothing more is sent.
 */
final class PushWindow implements Iterator<Pushed> {

  private final PushTask task;
  private final PushBatches<?> batches;
  private final PushedFactory exchanges;
  private final InFlight<PushBatch, HttpResponse> inFlight = new InFlight<>();
  private final Deque<Pushed> done = new ArrayDeque<>();
  private @Nullable String stopReason;

  PushWindow(PushTask task, PushBatches<?> batches) {
    this.task = task;
    this.batches = batches;
    this.exchanges = new PushedFactory(task);
  }

  @Override
  public boolean hasNext() {
    return inFlight.count() > 0 || !done.isEmpty() || batches.hasNext();
  }

  @Override
  public Pushed next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    fill();
    if (!done.isEmpty()) {
      return done.remove();
    }
    InFlight.Arrival<PushBatch, HttpResponse> arrival = inFlight.take();
    List<Pushed> pushed = exchanges.of(arrival);
    DriverLink.tell(
        new PageArrived(task.batchId(), SliceKey.ONLY, arrival.subject().rows().size(), -1));
    HttpResponse response = arrival.reply();
    if (response == null || Delivery.endsSending(response)) {
      stopReason = pushed.get(0).exchange().error();
    }
    done.addAll(pushed.subList(1, pushed.size()));
    fill();
    return pushed.get(0);
  }

  /** Sends what there is to send, as far as the window has room. */
  private void fill() {
    while (inFlight.count() < task.window() && done.isEmpty() && batches.hasNext()) {
      if (stopReason == null) {
        send(batches.next());
      } else {
        done.add(
            exchanges.unsent(
                batches.skip(), Delivery.UNDELIVERED, "not sent, because " + stopReason));
      }
    }
  }

  private void send(PushBatch batch) {
    if (batch.call() == null) {
      done.add(exchanges.unsent(batch.rows(), Delivery.REJECTED, batch.problem()));
    } else if (batch.mayDoHarm()) {
      done.add(
          exchanges.unsent(
              batch.rows(),
              Delivery.UNKNOWN,
              "a run or task that was stopped may have sent it, and a repeat may do harm"));
    } else {
      Instant startedAt = Instant.now();
      inFlight.add(batch, startedAt, batch.call().connection().send(batch.request()));
    }
  }
}
