package dev.sluice.config;

import dev.sluice.http.ErrorAction;
import java.io.Serializable;
import java.util.List;

/**
 * What to do about responses of a kind. Rules are tried in order, and the first that matches
 * decides; where none does, the status alone does.
 *
 * <pre>{@code
 * new ErrorRule(List.of(StatusRange.of(403)),
 *     List.of(new BodyCondition.Is("/error/code", List.of("rateLimitExceeded"))),
 *     ErrorAction.THROTTLE)
 * new ErrorRule(List.of(), List.of(new BodyCondition.Is("/ok", List.of("false"))), ErrorAction.FAIL)
 * }</pre>
 *
 * @param statuses of which the response has one; none for any, 2xx included
 * @param body what all holds of its body; none for whatever it says
 * @param action what is done
 */
public record ErrorRule(List<StatusRange> statuses, List<BodyCondition> body, ErrorAction action)
    implements Serializable {

  public ErrorRule {
    statuses = List.copyOf(statuses);
    body = List.copyOf(body);
    if (statuses.isEmpty() && body.isEmpty()) {
      throw new IllegalArgumentException("An error rule needs a status or something in the body");
    }
  }

  /** Whether a response of that status may match, as far as its status goes. */
  public boolean concerns(int status) {
    return statuses.isEmpty() || statuses.stream().anyMatch(range -> range.includes(status));
  }
}
