package dev.sluice.pipeline;

import dev.sluice.error.FetchException;
import dev.sluice.http.ErrorAction;
import dev.sluice.schema.Load;
import java.util.function.IntFunction;

/**
 * Reads a source from the start where the API no longer knows how far it was read: once in a run.
 *
 * <p>Each time is a batch of its own. That one is outdated stands in its exchange log, so a run
 * that follows a crash knows without asking, and goes on with the one that was begun in its place.
 */
final class Resync {

  private static final String NOTE =
      "what was begun was of no use to the API any more, so the list was read from the start, and";

  private Resync() {}

  /** What people are told of it, of a table that is loaded that way. */
  static String note(Load load) {
    return switch (load.mode()) {
      case MERGE, REPLACE -> NOTE + " the table's rows were replaced";
      case APPEND -> NOTE + " its rows were added to those of the table";
      case HISTORY -> NOTE + " compared with the table's rows";
    };
  }

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
