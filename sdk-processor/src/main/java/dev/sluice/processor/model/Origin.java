package dev.sluice.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something was written. Made by readers, shown by the reporter, handed on unread by all
 * others.
 *
 * @param element the declaration
 * @param annotation the annotation on it; null when the declaration itself is meant
 * @param value the annotation's value; null when the whole annotation is meant
 */
public record Origin(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** Whether both are on the same declaration. */
  public boolean isBeside(Origin other) {
    return element.equals(other.element);
  }

  /** The declaration itself. */
  public static Origin of(Element element) {
    return new Origin(element, null, null);
  }
}
