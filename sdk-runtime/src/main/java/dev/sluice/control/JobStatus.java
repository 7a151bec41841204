package dev.sluice.control;

import java.io.Serializable;
import java.util.List;

/**
 * How a job tells how far it is.
 *
 * <pre>{@code
 * new JobStatus("/status", List.of("pending"), List.of("ready"), List.of(), List.of("failure"),
 *     "/message")
 * }</pre>
 *
 * @param pointer the JSON pointer of the status; empty where the HTTP status itself tells it
 * @param running the texts of a job that goes on; where there are none, every other text is one
 * @param success the texts of a job that has results
 * @param empty the texts of a job that ended without any
 * @param failure the texts of a job that failed
 * @param message the JSON pointer of why it failed; empty for none
 */
public record JobStatus(
    String pointer,
    List<String> running,
    List<String> success,
    List<String> empty,
    List<String> failure,
    String message)
    implements Serializable {

  /** How far a job is. */
  public enum State {
    /** It goes on. */
    RUNNING,
    /** It has results. */
    SUCCESS,
    /** It ended without results. */
    EMPTY,
    /** It failed. */
    FAILURE,
    /** It tells something that is not declared. */
    UNKNOWN
  }

  public JobStatus {
    running = List.copyOf(running);
    success = List.copyOf(success);
    empty = List.copyOf(empty);
    failure = List.copyOf(failure);
  }

  /** What a status means. */
  public State state(String text) {
    if (success.contains(text)) {
      return State.SUCCESS;
    }
    if (empty.contains(text)) {
      return State.EMPTY;
    }
    if (failure.contains(text)) {
      return State.FAILURE;
    }
    return running.contains(text) || (running.isEmpty() && !text.isEmpty())
        ? State.RUNNING
        : State.UNKNOWN;
  }
}
