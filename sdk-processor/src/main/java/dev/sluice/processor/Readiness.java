package dev.sluice.processor;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.Declarations;
import dev.sluice.processor.validate.Report;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which declarations can be generated: those that neither are broken nor use what is. */
final class Readiness {

  private Readiness() {}

  static List<Declaration> ready(Declarations declarations, Report report) {
    Set<ClassName> held = new HashSet<>(report.broken());
    held.addAll(declarations.unresolved());
    boolean spreading = true;
    while (spreading) {
      spreading = false;
      for (Declaration declaration : declarations.all()) {
        if (!Collections.disjoint(declaration.dependencies(), held)) {
          spreading |= held.add(declaration.type().name());
        }
      }
    }
    return declarations.all().stream()
        .filter(declaration -> !held.contains(declaration.type().name()))
        .toList();
  }
}
