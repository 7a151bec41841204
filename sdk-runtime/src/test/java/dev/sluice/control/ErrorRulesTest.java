package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.BodyCondition;
import dev.sluice.config.ErrorRule;
import dev.sluice.config.StatusRange;
import dev.sluice.http.ErrorAction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorRulesTest {

  private static final ErrorRules RULES =
      new ErrorRules(
          List.of(
              new ErrorRule(
                  List.of(StatusRange.of(403), new StatusRange(500, 503)),
                  List.of(
                      new BodyCondition.Is("/code", List.of("a", "b")),
                      new BodyCondition.Contains("/message", "slow")),
                  ErrorAction.THROTTLE),
              new ErrorRule(List.of(StatusRange.of(403)), List.of(), ErrorAction.SKIP),
              new ErrorRule(
                  List.of(), List.of(new BodyCondition.Present("/errors")), ErrorAction.FAIL)));

  @Test
  void action_allConditionsHold_isTheFirstRules() {
    assertThat(RULES.action(502, Map.of("/code", "b", "/message", "Slow down")))
        .contains(ErrorAction.THROTTLE);
    assertThat(RULES.action(403, Map.of("/code", "b", "/message", "no")))
        .contains(ErrorAction.SKIP);
    assertThat(RULES.action(200, Map.of("/errors", "…"))).contains(ErrorAction.FAIL);
  }

  @Test
  void action_nothingHolds_isNone() {
    assertThat(RULES.action(502, Map.of("/code", "c", "/message", "slow"))).isEmpty();
    assertThat(RULES.action(200, Map.of())).isEmpty();
    assertThat(RULES.action(200, Map.of("/errors", "false"))).isEmpty();
  }

  @Test
  void pointers_status_areThoseOfItsRules() {
    assertThat(RULES.pointers(403)).containsExactlyInAnyOrder("/code", "/message", "/errors");
    assertThat(RULES.pointers(200)).containsExactly("/errors");
  }

  @Test
  void rule_withoutAnyCondition_isRefused() {
    assertThatThrownBy(() -> new ErrorRule(List.of(), List.of(), ErrorAction.FAIL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StatusRange(500, 400))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
