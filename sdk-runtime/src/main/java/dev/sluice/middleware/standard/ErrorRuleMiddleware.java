package dev.sluice.middleware.standard;

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
    Set<String> pointers = rules.pointers(response.status());
    Map<String, String> values =
        pointers.isEmpty() ? Map.of() : BodyText.at(response.body(), pointers);
    return rules.action(response.status(), values).map(response::withAction).orElse(response);
  }
}
