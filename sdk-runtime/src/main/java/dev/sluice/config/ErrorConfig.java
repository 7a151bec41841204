package dev.sluice.config;

import java.io.Serializable;
import java.util.List;

/**
 * How an API tells of errors, and what is done about them.
 *
 * <pre>{@code
 * new ErrorConfig(
 *     new ErrorBodyConfig("/error", "/error_description"),
 *     "X-Request-Id",
 *     List.of(new ErrorRule(List.of(StatusRange.of(410)), List.of(), ErrorAction.RESYNC)))
 * }</pre>
 *
 * @param body where error replies carry code and message
 * @param requestIdHeader the response header with the API's own name for a request, which goes
 *     before what the body says; empty for none
 * @param rules tried in order
 */
public record ErrorConfig(ErrorBodyConfig body, String requestIdHeader, List<ErrorRule> rules)
    implements Serializable {

  /** Nothing is told, and the status decides. */
  public static final ErrorConfig NONE = new ErrorConfig(ErrorBodyConfig.NONE, "", List.of());

  public ErrorConfig {
    rules = List.copyOf(rules);
  }

  public ErrorConfig withBody(ErrorBodyConfig value) {
    return new ErrorConfig(value, requestIdHeader, rules);
  }

  public ErrorConfig withRequestIdHeader(String value) {
    return new ErrorConfig(body, value, rules);
  }

  public ErrorConfig withRules(List<ErrorRule> value) {
    return new ErrorConfig(body, requestIdHeader, value);
  }
}
