package dev.sluice.processor.read;

import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;

/**
 * The names that {@code @JsonProperty} and {@code @JsonAlias} give.
 *
 * @param name by the annotation, else by the naming
 * @param aliases further names
 */
record JacksonNames(Written<String> name, List<Written<String>> aliases) {

  private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";
  private static final String JSON_ALIAS = "com.fasterxml.jackson.annotation.JsonAlias";

  /**
   * The names of a declaration, whose annotations may be on any of its bearers.
   *
   * @param naming what is made of the Java name where no annotation gives one
   */
  static JacksonNames on(Element declaration, List<Element> bearers, UnaryOperator<String> naming) {
    Written<String> fallback =
        new Written<>(naming.apply(declaration.getSimpleName().toString()), Origin.of(declaration));
    return new JacksonNames(
        find(bearers, JSON_PROPERTY)
            .map(property -> property.text("value"))
            .filter(name -> !name.value().isEmpty())
            .orElse(fallback),
        find(bearers, JSON_ALIAS).map(alias -> alias.texts("value")).orElse(List.of()));
  }

  private static Optional<Annotations> find(List<Element> bearers, String annotation) {
    return bearers.stream()
        .flatMap(bearer -> Annotations.on(bearer, annotation).stream())
        .findFirst();
  }
}
