package dev.sluice.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.Declarations;

/** No class of the user's, and none generated for another type, has a generated class's name. */
final class GeneratedNameFree implements Rule<Declaration> {

  private final Declarations declarations;

  GeneratedNameFree(Declarations declarations) {
    this.declarations = declarations;
  }

  @Override
  public void check(Declaration declaration, Findings findings) {
    for (ClassName name : declaration.generated()) {
      if (declarations.sources().contains(name)) {
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
    for (Declaration other : declarations.all()) {
      if (other == declaration) {
        return false;
      }
      if (other.generated().contains(name)) {
        return true;
      }
    }
    return false;
  }
}
