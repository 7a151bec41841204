package dev.sluice.spark;

import dev.sluice.client.Call;
import dev.sluice.error.ContractException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Puts rows into requests: in order, as many as the bounds allow. Rows whose request is too long,
 * or cannot be made, are halved until they fit or one is left that is to blame.
 *
 * @param <R> the write contract of the rows
 */
final class PushBatches<R> implements Iterator<PushBatch> {

  private final PushFunction<R> function;
  private final PushTask task;
  private final Iterator<PushRow> rows;
  private final Deque<List<PushRow>> halves = new ArrayDeque<>();

  PushBatches(PushFunction<R> function, PushTask task, Iterator<PushRow> rows) {
    this.function = function;
    this.task = task;
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    return !halves.isEmpty() || rows.hasNext();
  }

  @Override
  public PushBatch next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<PushRow> candidates = halves.isEmpty() ? take() : halves.pop();
    while (true) {
      String problem;
      try {
        Call<?> call = function.call(candidates);
        int length = call.request().body().bytes().length;
        if (length <= task.bounds().bytes()) {
          return PushBatch.of(candidates, call);
        }
        problem =
            "the row alone makes a body of %,d bytes, more than the allowed %,d"
                .formatted(length, task.bounds().bytes());
      } catch (ContractException e) {
        problem = "the row does not fit its contract: " + e.getMessage();
      } catch (RuntimeException e) {
        problem = "the push method threw " + Thrown.text(e);
      }
      if (candidates.size() == 1) {
        return PushBatch.impossible(candidates.get(0), problem);
      }
      int middle = candidates.size() / 2;
      halves.push(candidates.subList(middle, candidates.size()));
      candidates = candidates.subList(0, middle);
    }
  }

  /** The next rows, without a request; there are some. */
  List<PushRow> skip() {
    return halves.isEmpty() ? take() : halves.pop();
  }

  private List<PushRow> take() {
    List<PushRow> taken = new ArrayList<>();
    while (taken.size() < task.bounds().rows() && rows.hasNext()) {
      taken.add(rows.next());
    }
    return taken;
  }
}
