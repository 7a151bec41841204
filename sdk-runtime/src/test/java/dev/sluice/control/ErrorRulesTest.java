package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.BodyCondition;
import dev.sluice.config.ErrorRule;
import dev.sluice.config.HeaderCondition;
import dev.sluice.config.NotJsonCondition;
import dev.sluice.config.ResponseFacts;
import dev.sluice.config.StatusRange;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.Headers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static Optional<ErrorAction> action(int status, Map<String, String> body) {
    return RULES
        .concerning("items", status)
        .first(new ResponseFacts(Headers.EMPTY, true, body))
        .map(ErrorRule::action);
  }

  @Test
  void first_allConditionsHold_isTheFirstRule() {
    assertThat(action(502, Map.of("/code", "b", "/message", "Slow down")))
        .contains(ErrorAction.THROTTLE);
    assertThat(action(403, Map.of("/code", "b", "/message", "no"))).contains(ErrorAction.SKIP);
    assertThat(action(200, Map.of("/errors", "…"))).contains(ErrorAction.FAIL);
  }

  @Test
  void first_nothingHolds_isNone() {
    assertThat(action(502, Map.of("/code", "c", "/message", "slow"))).isEmpty();
    assertThat(action(200, Map.of())).isEmpty();
    assertThat(action(200, Map.of("/errors", "false"))).isEmpty();
  }

  @Test
  void concerning_operation_leavesOutThoseOfOthers() {
    ErrorRules rules =
        new ErrorRules(
            List.of(
                new ErrorRule(
                    "report",
                    List.of(StatusRange.of(404)),
                    List.of(),
                    ErrorAction.EMPTY,
                    Duration.ZERO)));

    assertThat(rules.concerning("report", 404).isEmpty()).isFalse();
    assertThat(rules.concerning("items", 404).isEmpty()).isTrue();
  }

  @Test
  void pointers_status_areThoseOfItsRules() {
    assertThat(RULES.concerning("items", 403).pointers())
        .containsExactlyInAnyOrder("/code", "/message", "/errors");
    assertThat(RULES.concerning("items", 200).pointers()).containsExactly("/errors");
  }

  @Test
  void conditions_headerAndNoJson_lookPastTheBody() {
    HeaderCondition told = new HeaderCondition("X-Should-Retry", List.of("true"));
    Headers headers = Headers.EMPTY.with("x-should-retry", "True");

    assertThat(told.holds(new ResponseFacts(headers, true, Map.of()))).isTrue();
    assertThat(told.holds(new ResponseFacts(Headers.EMPTY, true, Map.of()))).isFalse();
    assertThat(
            new HeaderCondition("X-Should-Retry", List.of())
                .holds(new ResponseFacts(headers, true, Map.of())))
        .isTrue();
    assertThat(new NotJsonCondition().holds(new ResponseFacts(headers, false, Map.of()))).isTrue();
    assertThat(new NotJsonCondition().holds(new ResponseFacts(headers, true, Map.of()))).isFalse();
  }

  @Test
  void rule_withoutAnyCondition_isRefused() {
    assertThatThrownBy(() -> new ErrorRule(List.of(), List.of(), ErrorAction.FAIL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StatusRange(500, 400))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
