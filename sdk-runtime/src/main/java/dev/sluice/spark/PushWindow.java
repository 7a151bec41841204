package dev.sluice.spark;

import dev.sluice.control.Delivery;
import dev.sluice.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
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
  private final InFlight<PushBatch> inFlight = new InFlight<>();
  private final Deque<Pushed> unsent = new ArrayDeque<>();
  private @Nullable String stopReason;

  PushWindow(PushTask task, PushBatches<?> batches) {
    this.task = task;
    this.batches = batches;
    this.exchanges = new PushedFactory(task);
  }

  @Override
  public boolean hasNext() {
    return inFlight.count() > 0 || !unsent.isEmpty() || batches.hasNext();
  }

  @Override
  public Pushed next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    fill();
    if (!unsent.isEmpty()) {
      return unsent.remove();
    }
    InFlight.Arrival<PushBatch> arrival = inFlight.take();
    Pushed pushed = exchanges.of(arrival);
    DriverLink.tell(new PageArrived(task.batchId(), pushed.rows().size(), -1));
    HttpResponse response = arrival.response();
    if (response == null || Delivery.endsSending(response)) {
      stopReason = pushed.exchange().error();
    }
    fill();
    return pushed;
  }

  /** Sends what there is to send, as far as the window has room. */
  private void fill() {
    while (inFlight.count() < task.window() && unsent.isEmpty() && batches.hasNext()) {
      if (stopReason == null) {
        send(batches.next());
      } else {
        unsent.add(
            exchanges.unsent(
                batches.skip(), Delivery.UNDELIVERED, "not sent, because " + stopReason));
      }
    }
  }

  private void send(PushBatch batch) {
    if (batch.call() == null) {
      unsent.add(exchanges.unsent(batch.rows(), Delivery.REJECTED, batch.problem()));
    } else if (batch.mayDoHarm()) {
      unsent.add(
          exchanges.unsent(
              batch.rows(),
              Delivery.UNKNOWN,
              "a run or task that was stopped may have sent it, and a repeat may do harm"));
    } else {
      inFlight.send(batch, batch.call().connection(), batch.call().request());
    }
  }
}
