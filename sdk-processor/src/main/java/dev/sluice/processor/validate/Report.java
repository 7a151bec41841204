package dev.sluice.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What all rules found.
 *
 * @param diagnostics each mistake once, in the order of the declarations
 * @param broken the types nothing is generated for
 */
public record Report(Collection<Diagnostic> diagnostics, Set<ClassName> broken) {

  public Report {
    diagnostics = List.copyOf(diagnostics);
    broken = Set.copyOf(broken);
  }
}
