package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.ErrorRuleModel;
import dev.sluice.processor.model.OperationModel;
import java.util.List;

/** Credentials that an error rule renews can be renewed, and are sent. */
final class ErrorRuleRefreshUseful implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    // Without an annotation, credentials may be given in code.
    List<AuthModel> auths = connector.settings().auths();
    boolean fixed = !auths.isEmpty() && auths.stream().allMatch(ErrorRuleRefreshUseful::isFixed);
    if (fixed) {
      String auth = auths.get(0).annotation();
      connector
          .errorRules()
          .forEach(rules -> check(rules, "What @%s sends never changes".formatted(auth), findings));
      return;
    }
    for (OperationModel operation : connector.operations()) {
      if (operation.settings().noAuth() != null) {
        check(
            operation.settings().errorRules(),
            operation.name() + " sends no credentials",
            findings);
      }
    }
  }

  private static boolean isFixed(AuthModel auth) {
    return auth instanceof AuthModel.ApiKey
        || auth instanceof AuthModel.Bearer
        || auth instanceof AuthModel.Basic;
  }

  private static void check(List<ErrorRuleModel> rules, String why, Findings findings) {
    rules.stream()
        .filter(rule -> rule.does("REFRESH_AUTH"))
        .forEach(
            rule ->
                findings.add(rule.action(), "%s, so there is nothing to renew. Write FAIL.", why));
  }
}
