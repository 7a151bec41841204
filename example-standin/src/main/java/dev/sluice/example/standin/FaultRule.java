package dev.sluice.example.standin;

import java.util.Optional;

/**
 * What decides whether something goes wrong with a request.
 *
 * <pre>{@code
 * FaultRule thirdPageIsHtml =
 *     request -> request.path().equals("/contacts") && request.sequence() == 3
 *         ? Optional.of(FaultAction.html(502))
 *         : Optional.empty();
 * }</pre>
 *
 * <p>Called by many threads at once. {@link Faults} has the common rules.
 */
@FunctionalInterface
public interface FaultRule {
  /** Returns what is done in place of the normal answer; empty gives the normal answer. */
  Optional<FaultAction> actionFor(StandInRequest request);

  /** Returns a rule that asks another one where this one has no action. */
  default FaultRule orElse(FaultRule next) {
    return request -> actionFor(request).or(() -> next.actionFor(request));
  }
}
