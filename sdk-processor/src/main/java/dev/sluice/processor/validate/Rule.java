package dev.sluice.processor.validate;

/**
 * One rule. Its class's name is the code of its diagnostics. It is silent about what breaks another
 * rule, so that one mistake is one error.
 *
 * @param <M> what it looks at
 */
@FunctionalInterface
interface Rule<M> {

  /** Tells {@code findings} what breaks the rule. */
  void check(M model, Findings findings);
}
