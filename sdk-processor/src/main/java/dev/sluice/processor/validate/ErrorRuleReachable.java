package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.ErrorRuleModel;
import dev.sluice.processor.model.StatusSpan;
import java.util.BitSet;
import java.util.List;

/** No rule before an error rule, on the same type or method, leaves nothing for it. */
final class ErrorRuleReachable implements Rule<ConnectorModel> {

  private static final StatusSpan ANY = new StatusSpan(100, 599);

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    connector.errorRules().forEach(rules -> check(rules, findings));
  }

  private static void check(List<ErrorRuleModel> rules, Findings findings) {
    for (int i = 1; i < rules.size(); i++) {
      ErrorRuleModel rule = rules.get(i);
      BitSet left = statuses(rule);
      if (left.isEmpty()) {
        // Its statuses are none, which breaks another rule.
        continue;
      }
      for (ErrorRuleModel earlier : rules.subList(0, i)) {
        if (ErrorConditions.follow(rule, earlier)) {
          left.andNot(statuses(earlier));
        }
      }
      if (left.isEmpty()) {
        findings.add(
            rule.origin(),
            "An earlier rule matches all that this one does, so it is never tried. Remove it, or"
                + " move it up.");
      }
    }
  }

  private static BitSet statuses(ErrorRuleModel rule) {
    BitSet statuses = new BitSet();
    List<StatusSpan> spans = rule.statuses().isEmpty() ? List.of(ANY) : rule.spans();
    spans.forEach(span -> statuses.set(span.from(), span.to() + 1));
    return statuses;
  }
}
