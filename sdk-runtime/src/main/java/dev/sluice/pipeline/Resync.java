package dev.sluice.pipeline;

import dev.sluice.error.FetchException;
import dev.sluice.http.ErrorAction;
import java.util.function.IntFunction;

/**
 * Reads a source from the start where the API no longer knows how far it was read: once in a run.
 *
 * <p>Each time is a batch of its own. That one is outdated stands in its exchange log, so a run
 * that follows a crash knows without asking, and goes on with the one that was begun in its place.
 */
final class Resync {

  /** What people are told of it. */
  static final String NOTE =
      "what was begun was of no use to the API any more, so the list was read from the start, and"
          + " the table's rows were replaced";

  private Resync() {}

  /**
   * Fetches what is up to date.
   *
   * @param attempt fetches the batch that takes the place of so many outdated ones
   * @throws FetchException when what was begun anew in this run is outdated, too
   */
  static <T> Fetched<T> fetch(IntFunction<Fetched<T>> attempt) {
    boolean isSecond = false;
    for (int outdated = 0; ; outdated++) {
      Fetched<T> fetched = attempt.apply(outdated);
      if (!fetched.log().isOutdated()) {
        return fetched;
      }
      if (fetched.fetching().hasSent()) {
        if (isSecond) {
          throw new FetchException(
              fetched.log().outdatedBecause()
                  + " The list was read from the start in this run already, so this is not tried"
                  + " again.",
              ErrorAction.RESYNC);
        }
        isSecond = true;
      }
    }
  }
}
