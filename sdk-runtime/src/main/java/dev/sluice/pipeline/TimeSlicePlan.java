package dev.sluice.pipeline;

import dev.sluice.client.Pages;
import dev.sluice.control.FetchedPage;
import dev.sluice.error.PagingException;
import dev.sluice.exchange.TimeSlice;
import dev.sluice.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A list for each slice of time, from a start to the beginning of the batch. A slice whose list is
 * cut short by the API is replaced by its halves. Slices are named for the time they cover, so that
 * a run after a crash finds them in the exchange log, and with them how far the batch goes.
 */
final class TimeSlicePlan<T> implements SlicePlan<T> {

  private final TimeSlicing slicing;
  private final Function<TimeSlice, Pages<T>> list;
  private final Instant start;
  private final Instant now;
  private final Map<TimeSlice, Slice<T>> slices = new HashMap<>();

  /**
   * A plan.
   *
   * @param start where it begins, a whole second
   * @param now where it ends, unless the log says that it has begun before, a whole second
   */
  TimeSlicePlan(
      TimeSlicing slicing, Function<TimeSlice, Pages<T>> list, Instant start, Instant now) {
    this.slicing = slicing;
    this.list = list;
    this.start = start;
    this.now = now;
  }

  @Override
  public List<Slice<T>> slices(ExchangeLog log) {
    List<Slice<T>> current = new ArrayList<>();
    slicing
        .between(start, endIn(log))
        .forEach(slice -> collect(slice, log, current, new HashSet<>()));
    return current;
  }

  @Override
  public Set<String> replaced(ExchangeLog log) {
    Set<String> replaced = new HashSet<>();
    slicing
        .between(start, endIn(log))
        .forEach(slice -> collect(slice, log, new ArrayList<>(), replaced));
    return replaced;
  }

  @Override
  public Optional<Instant> end(ExchangeLog log) {
    return Optional.of(endIn(log));
  }

  /** The first slice in full, whenever the batch began. */
  @Override
  public List<HttpRequest> identity() {
    return List.of(list.apply(new TimeSlice(start, start.plus(slicing.step()))).request());
  }

  private void collect(
      TimeSlice slice, ExchangeLog log, List<Slice<T>> current, Set<String> replaced) {
    Slice<T> whole =
        slices.computeIfAbsent(slice, time -> new Slice<>(time.toString(), list.apply(time)));
    if (!isCut(whole, log.slices().getOrDefault(whole.key(), List.of()))) {
      current.add(whole);
      return;
    }
    if (!slicing.isDivisible(slice)) {
      throw new PagingException(
          "The list of "
              + slice
              + " has more items than the "
              + whole.pages().paging().cap().items()
              + " that the API gives, and may not be split below "
              + slicing.minStep()
              + ". Set a shorter minStep, or read less by another parameter.");
    }
    replaced.add(whole.key());
    slice.halves().forEach(half -> collect(half, log, current, replaced));
  }

  private static boolean isCut(Slice<?> slice, List<FetchedPage> fetched) {
    long read = fetched.stream().mapToLong(page -> page.facts().items()).sum();
    return fetched.stream()
        .mapToLong(page -> slice.pages().paging().pager().length(page.facts()))
        .anyMatch(length -> slice.pages().paging().cap().cuts(read, length));
  }

  /** Where the batch began, when a slice in the log ends there and not where slices meet. */
  private Instant endIn(ExchangeLog log) {
    return log.slices().keySet().stream()
        .map(key -> TimeSlice.parse(key).end())
        .max(Instant::compareTo)
        .filter(end -> !slicing.isStep(start, end))
        .orElse(now);
  }
}
