package dev.sluice.config;

/** The body is no JSON object or array: empty, text, or the error page of a proxy or firewall. */
public record NotJsonCondition() implements ResponseCondition {

  @Override
  public boolean holds(ResponseFacts facts) {
    return !facts.isJson();
  }
}
