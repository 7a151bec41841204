package dev.sluice.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Remembers the types that appear after the first round: those that are generated. */
@SupportedAnnotationTypes("*")
final class RootNames extends AbstractProcessor {

  private final List<String> generated = new ArrayList<>();
  private boolean first = true;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!first) {
      round.getRootElements().forEach(type -> generated.add(type.getSimpleName().toString()));
    }
    first = false;
    return false;
  }

  /** Their simple names. */
  List<String> generated() {
    return generated;
  }
}
