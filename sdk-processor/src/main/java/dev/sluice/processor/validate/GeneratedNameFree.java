package dev.sluice.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.Declarations;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** No class of the user's, and none generated for another type, has a generated class's name. */
final class GeneratedNameFree implements Rule<Declaration> {

  private final Set<ClassName> sources;
  private final Map<ClassName, Declaration> first = new HashMap<>();

  GeneratedNameFree(Declarations declarations) {
    sources = declarations.sources();
    for (Declaration declaration : declarations.all()) {
      declaration.generated().forEach(name -> first.putIfAbsent(name, declaration));
    }
  }

  @Override
  public void check(Declaration declaration, Findings findings) {
    for (ClassName name : declaration.generated()) {
      if (sources.contains(name)) {
        findings.add(
            declaration.type().origin(),
            "%s is to be generated from %s, but a class of that name exists. Rename one of them.",
            name.simpleName(),
            declaration.type().simpleName());
      } else if (isOthersToo(name, declaration)) {
        findings.add(
            declaration.type().origin(),
            "%s is to be generated from %s and from another type too. Rename one of them.",
            name.simpleName(),
            declaration.type().simpleName());
      }
    }
  }

  /** Told once, at the later of the two. */
  private boolean isOthersToo(ClassName name, Declaration declaration) {
    return first.get(name) != declaration;
  }
}
