package dev.sluice.processor.validate;

import dev.sluice.processor.model.MethodModel;

/** Checks the methods of flows, which generated code calls. */
final class Methods {

  private Methods() {}

  /** Whether generated code can call it; tells if not. */
  static boolean isCallable(String annotation, MethodModel method, Findings findings) {
    if (method.isPrivate()) {
      findings.add(
          method.origin(),
          "@%s %s is private, so generated code cannot call it. Remove private.",
          annotation,
          method.name());
    } else if (!method.isStatic()) {
      findings.add(
          method.origin(),
          "@%s %s is not static. Make it static: a flow is never made.",
          annotation,
          method.name());
    }
    return method.isStatic() && !method.isPrivate();
  }
}
