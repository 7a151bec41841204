package dev.sluice.processor.read;

import dev.sluice.annotations.Pii;
import dev.sluice.processor.model.PiiModel;
import dev.sluice.processor.model.Written;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Pii}. */
final class PiiReader {

  private PiiReader() {}

  /** That of a component, whose declarations are given; null for none. */
  static @Nullable PiiModel read(List<Element> bearers) {
    return bearers.stream()
        .flatMap(bearer -> bearer.getAnnotationMirrors().stream())
        .filter(mirror -> Annotations.nameOf(mirror).equals(Pii.class.getCanonicalName()))
        // Errors are shown at the field: a component has no place of its own.
        .map(mirror -> model(new Annotations(bearers.get(0), mirror)))
        .findFirst()
        .orElse(null);
  }

  private static PiiModel model(Annotations annotation) {
    Written<String> treatment = annotation.constant("treatment");
    return new PiiModel(
        new Written<>(PiiModel.Treatment.valueOf(treatment.value()), treatment.origin()),
        annotation.text("key"),
        annotation.text("tag").value(),
        annotation.text("policyTag"),
        annotation.origin());
  }
}
