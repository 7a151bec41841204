package dev.sluice.config;

import dev.sluice.http.ErrorAction;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * What to do about responses of a kind. Rules are tried in order, and the first that matches
 * decides; where none does, the status alone does.
 *
 * <pre>{@code
 * new ErrorRule(
 *     List.of(StatusRange.of(403)),
 *     List.of(new BodyCondition.Is("/error/code", List.of("rateLimitExceeded"))),
 *     ErrorAction.THROTTLE)
 * new ErrorRule(
 *     "report",
 *     List.of(StatusRange.of(429)),
 *     List.of(new HeaderCondition("X-Quota", List.of("daily"))),
 *     ErrorAction.STOP_RUN,
 *     Duration.ZERO)
 * }</pre>
 *
 * @param operation whose responses it is about; empty for every operation's
 * @param statuses of which the response has one; none for any, 2xx included
 * @param conditions what all holds of the response; none for whatever it says
 * @param action what is done
 * @param pause how long the API is left alone at least, before a request is sent again; zero for no
 *     longer than usual
 */
public record ErrorRule(
    String operation,
    List<StatusRange> statuses,
    List<ResponseCondition> conditions,
    ErrorAction action,
    Duration pause)
    implements Serializable {

  public ErrorRule {
    statuses = List.copyOf(statuses);
    conditions = List.copyOf(conditions);
    if (statuses.isEmpty() && conditions.isEmpty()) {
      throw new IllegalArgumentException("An error rule needs a status or another condition");
    }
    if (pause.isNegative()) {
      throw new IllegalArgumentException("pause must not be negative, was " + pause);
    }
  }

  /** A rule about every operation's responses, with no pause of its own. */
  public ErrorRule(
      List<StatusRange> statuses, List<ResponseCondition> conditions, ErrorAction action) {
    this("", statuses, conditions, action, Duration.ZERO);
  }

  /** Whether a response may match, as far as its operation and status go. */
  public boolean concerns(String called, int status) {
    return (operation.isEmpty() || operation.equals(called))
        && (statuses.isEmpty() || statuses.stream().anyMatch(range -> range.includes(status)));
  }

  /** Whether all conditions hold. */
  public boolean holds(ResponseFacts facts) {
    return conditions.stream().allMatch(condition -> condition.holds(facts));
  }
}
