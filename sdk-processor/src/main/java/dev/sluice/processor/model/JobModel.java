package dev.sluice.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code @JobPages} says of a job.
 *
 * @param poll the path that tells how far it is; may be empty
 * @param download the path of its result; may be empty
 * @param results the pointer of its results' URLs; may be empty
 * @param status the pointer of its status; may be empty
 * @param states the texts of each state
 * @param message the pointer of why it failed; may be empty
 * @param interval between two requests
 * @param deadline for one run
 */
public record JobModel(
    Written<String> poll,
    Written<String> download,
    Written<String> results,
    Written<String> status,
    Map<State, List<Written<String>>> states,
    Written<String> message,
    Written<String> interval,
    Written<String> deadline) {

  /** What stands for the job's id in its paths. */
  public static final String ID = "id";

  /** How far a job is. */
  public enum State {
    RUNNING,
    SUCCESS,
    EMPTY,
    FAILURE
  }

  public JobModel {
    states = Map.copyOf(states);
  }

  /** The texts of a state. */
  public List<Written<String>> texts(State state) {
    return states.getOrDefault(state, List.of());
  }

  /** The paths that are written. */
  public List<Written<String>> paths() {
    return List.of(poll, download).stream().filter(path -> !path.value().isEmpty()).toList();
  }

  /** A path taken apart; empty for one that is not written. */
  public static Optional<PathTemplate> template(Written<String> path) {
    return path.value().isEmpty()
        ? Optional.empty()
        : Optional.of(PathTemplate.parse(path.value()));
  }

  /** Whether the results are in the reply that tells the end. */
  public boolean inReply() {
    return results.value().isEmpty() && download.value().isEmpty();
  }
}
