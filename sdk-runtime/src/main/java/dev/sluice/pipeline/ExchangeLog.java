package dev.sluice.pipeline;

import dev.sluice.control.FetchedPage;
import dev.sluice.http.ErrorAction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange log says of one batch, without the bodies.
 *
 * @param pages that can be refined
 * @param failures of pages that could not be had, as often as they were tried
 * @param requests sent in all, retries included
 * @param firstStart when the first request was sent; empty when there was none
 * @param skipped replies that an error rule let be skipped
 * @param empty replies that an error rule let count as empty
 */
record ExchangeLog(
    List<FetchedPage> pages,
    List<Failure> failures,
    long requests,
    Optional<Instant> firstStart,
    long skipped,
    long empty) {

  /**
   * An exchange that ended without a usable page.
   *
   * @param page the page's number
   * @param error why
   * @param action what the connector's error rules say of it; null where none matches
   */
  record Failure(long page, String error, @Nullable ErrorAction action) {}

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

  long items() {
    return pages.stream().mapToLong(page -> page.facts().items()).sum();
  }

  /** How many items the list has in all; -1 where the API does not tell. */
  long total() {
    return pages.stream().mapToLong(page -> page.facts().total()).max().orElse(-1);
  }

  /** The failures that this log has and an earlier state of it had not. */
  List<Failure> failuresSince(ExchangeLog earlier) {
    List<Failure> added = new ArrayList<>(failures);
    earlier.failures.forEach(added::remove);
    return added;
  }

  FetchCounts counts() {
    return new FetchCounts(
        (long) pages.size() + failures.size(), requests, failures.size(), items(), skipped, empty);
  }
}
