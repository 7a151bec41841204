package dev.sluice.processor.diagnostic;

import dev.sluice.processor.model.Origin;
import java.util.Collection;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Prints diagnostics as compile errors; the only class that does. */
public final class Reporter {

  private final Messager messager;
  private final RepeatedAnnotations repeated;

  public Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.repeated = RepeatedAnnotations.of(environment);
  }

  /** Prints each where it was written. */
  public void print(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(this::print);
  }

  private void print(Diagnostic diagnostic) {
    Origin origin = diagnostic.origin();
    String text = diagnostic.toString();
    if (repeated.print(text, origin)) {
      return;
    }
    if (origin.annotation() == null) {
      messager.printMessage(Kind.ERROR, text, origin.element());
    } else if (origin.value() == null) {
      messager.printMessage(Kind.ERROR, text, origin.element(), origin.annotation());
    } else {
      messager.printMessage(
          Kind.ERROR, text, origin.element(), origin.annotation(), origin.value());
    }
  }
}
