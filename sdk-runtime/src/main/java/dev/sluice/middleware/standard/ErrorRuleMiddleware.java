package dev.sluice.middleware.standard;

import dev.sluice.config.ResponseFacts;
import dev.sluice.contract.BodyText;
import dev.sluice.control.ErrorRules;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.ResponseMiddleware;
import java.util.Map;
import java.util.Set;

/**
 * Marks responses with what the connector's error rules say of them. Innermost, so that all that
 * stands around it decides by the same mark, and a body is looked into once.
 */
public final class ErrorRuleMiddleware extends ResponseMiddleware {

  private final ErrorRules rules;

  /** Marks by these rules. */
  public ErrorRuleMiddleware(ErrorRules rules) {
    this.rules = rules;
  }

  @Override
  protected HttpResponse change(HttpRequest request, HttpResponse response) {
    if (response.error().isPresent()) {
      return response;
    }
    ErrorRules concerned = rules.concerning(request.operation().name(), response.status());
    return concerned.isEmpty()
        ? response
        : concerned
            .first(facts(response, concerned.pointers()))
            .map(rule -> response.withAction(rule.action(), rule.pause()))
            .orElse(response);
  }

  private static ResponseFacts facts(HttpResponse response, Set<String> pointers) {
    Map<String, String> values =
        pointers.isEmpty() ? Map.of() : BodyText.at(response.body(), pointers);
    return new ResponseFacts(response.headers(), BodyText.isJson(response.body()), values);
  }
}
