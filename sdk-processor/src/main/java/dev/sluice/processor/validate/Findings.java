package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Diagnostic;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules find in one declaration. */
final class Findings {

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private String code = "";
  private boolean broken;
  private @Nullable Origin shared;

  /** Names the rule that finds next. */
  Findings of(Object rule) {
    code = rule.getClass().getSimpleName();
    return this;
  }

  /** Takes a declaration whose annotations hold for several others: each is told of once. */
  void shared(Origin declaration) {
    shared = declaration;
  }

  /** A mistake: what is wrong, then what to do about it. */
  @SuppressWarnings("AnnotateFormatMethod") // The annotation would be one more dependency.
  void add(Origin origin, String message, Object... arguments) {
    if (shared == null || !origin.isBeside(shared) || !isTold(origin)) {
      diagnostics.add(new Diagnostic(code, message.formatted(arguments), origin));
    }
    broken = true;
  }

  /** A mistake in a written value. */
  @SuppressWarnings("AnnotateFormatMethod") // As above.
  void add(Written<?> written, String message, Object... arguments) {
    add(written.origin(), message, arguments);
  }

  private boolean isTold(Origin origin) {
    return diagnostics.stream()
        .anyMatch(told -> told.code().equals(code) && told.origin().equals(origin));
  }

  /** Marks the declaration as broken by a mistake that is told where it was made. */
  void toldElsewhere() {
    broken = true;
  }

  boolean isBroken() {
    return broken;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
