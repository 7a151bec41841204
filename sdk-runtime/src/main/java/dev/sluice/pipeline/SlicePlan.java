package dev.sluice.pipeline;

import dev.sluice.http.HttpRequest;
import java.util.List;

/**
 * Which lists a batch reads, given what the exchange log says of those read so far.
 *
 * @param <T> the read contract
 */
interface SlicePlan<T> {

  /** The lists, in the order in which they are read. */
  List<Slice<T>> slices(ExchangeLog log);

  /** What identifies the plan: the same for a run that goes on after a crash. */
  List<HttpRequest> identity();

  /** A plan of lists that are known from the start. */
  static <T> SlicePlan<T> of(List<Slice<T>> slices) {
    return new SlicePlan<>() {
      @Override
      public List<Slice<T>> slices(ExchangeLog log) {
        return slices;
      }

      @Override
      public List<HttpRequest> identity() {
        return slices.stream().map(slice -> slice.pages().request()).toList();
      }
    };
  }
}
