package dev.sluice.pipeline;

import dev.sluice.control.FetchedPage;
import dev.sluice.http.ErrorAction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange log says of one batch, without the bodies.
 *
 * @param slices the pages that can be refined, by the slice's key
 * @param failures of pages that could not be had, as often as they were tried
 * @param requests sent in all, retries included
 * @param firstStart when the first request was sent; empty when there was none
 * @param skipped replies that an error rule let be skipped
 * @param empty replies that an error rule let count as empty
 */
record ExchangeLog(
    Map<String, List<FetchedPage>> slices,
    List<Failure> failures,
    long requests,
    Optional<Instant> firstStart,
    long skipped,
    long empty) {

  /**
   * An exchange that ended without a usable page.
   *
   * @param slice the slice's key
   * @param page the page's number
   * @param error why
   * @param action what the connector's error rules say of it; null where none matches
   */
  record Failure(String slice, long page, String error, @Nullable ErrorAction action) {}

  /** Whether the API no longer knows where the list was left: it must be read from the start. */
  boolean isOutdated() {
    return failures.stream().anyMatch(failure -> failure.action() == ErrorAction.RESYNC);
  }

  /** What the API told of it. */
  String outdatedBecause() {
    return failures.stream()
        .filter(failure -> failure.action() == ErrorAction.RESYNC)
        .map(Failure::error)
        .reduce("", (earlier, later) -> later);
  }

  /** What it says of these slices. */
  <T> ExchangeLog of(List<Slice<T>> some) {
    Map<String, List<FetchedPage>> kept = new HashMap<>();
    some.forEach(slice -> kept.put(slice.key(), slices.getOrDefault(slice.key(), List.of())));
    kept.values().removeIf(List::isEmpty);
    return new ExchangeLog(kept, failures, requests, firstStart, skipped, empty);
  }

  /** How many pages can be refined. */
  long pages() {
    return allPages().count();
  }

  long items() {
    return allPages().mapToLong(page -> page.facts().items()).sum();
  }

  /** How many items each slice has in all, by its key; -1 where the API does not tell. */
  Map<String, Long> totals() {
    Map<String, Long> totals = new HashMap<>();
    slices.forEach(
        (slice, pages) ->
            totals.put(
                slice, pages.stream().mapToLong(page -> page.facts().total()).max().orElse(-1)));
    return totals;
  }

  private Stream<FetchedPage> allPages() {
    return slices.values().stream().flatMap(List::stream);
  }

  /** The failures that this log has and an earlier state of it had not. */
  List<Failure> failuresSince(ExchangeLog earlier) {
    List<Failure> added = new ArrayList<>(failures);
    earlier.failures.forEach(added::remove);
    return added;
  }

  FetchCounts counts() {
    return new FetchCounts(
        pages() + failures.size(), requests, failures.size(), items(), skipped, empty);
  }
}
