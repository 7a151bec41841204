package dev.sluice.processor.validate;

import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.UserType.Shape;
import dev.sluice.processor.model.UserType.Visibility;

/** Checks that a contract is a record that generated code can use. */
final class Records {

  private Records() {}

  static void check(String annotation, UserType type, Findings findings) {
    if (type.shape() != Shape.RECORD) {
      findings.add(
          type.origin(), "@%s %s is no record. Make it one.", annotation, type.simpleName());
    } else if (type.generic() && !annotation.equals("ReadContract")) {
      findings.add(
          type.origin(),
          "@%s %s has type parameters. Remove them: a contract's types are fixed.",
          annotation,
          type.simpleName());
    } else if (type.visibility() == Visibility.HIDDEN) {
      findings.add(
          type.origin(),
          "@%s %s is private, so generated code cannot use it. Remove private.",
          annotation,
          type.simpleName());
    }
  }
}
