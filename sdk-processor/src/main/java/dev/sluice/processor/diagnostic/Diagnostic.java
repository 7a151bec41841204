package dev.sluice.processor.diagnostic;

import dev.sluice.processor.model.Origin;

/**
 * One mistake.
 *
 * @param code the name of the rule that is broken, a heading in docs/diagnostics.md
 * @param message what is wrong, then what to do about it
 * @param origin where
 */
public record Diagnostic(String code, String message, Origin origin) {

  @Override
  public String toString() {
    return "[Sluice/" + code + "] " + message;
  }
}
