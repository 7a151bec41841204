package dev.sluice.pipeline;

import dev.sluice.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which lists a batch reads, given what the exchange log says of those read so far.
 *
 * @param <T> the read contract
 */
interface SlicePlan<T> {

  /** The lists, in the order in which they are read. */
  List<Slice<T>> slices(ExchangeLog log);

  /** The lists in the log that others have taken the place of, by key. */
  default Set<String> replaced(ExchangeLog log) {
    return Set.of();
  }

  /** Where the time ends that the lists cover; empty where they go as far as the API does. */
  default Optional<Instant> end(ExchangeLog log) {
    return Optional.empty();
  }

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
