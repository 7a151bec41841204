package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;

/** Looks at what the parameters of extract methods are given. */
final class Inputs {

  private Inputs() {}

  /** Whether a parameter is annotated so. */
  static boolean has(
      ExtractModel.Parameter parameter, Class<? extends ExtractModel.Input> annotation) {
    return parameter.inputs().stream().anyMatch(annotation::isInstance);
  }
}
