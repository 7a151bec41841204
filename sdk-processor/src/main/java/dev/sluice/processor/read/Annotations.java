package dev.sluice.processor.read;

import com.google.auto.common.MoreElements;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.Written;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** An annotation on an element: its values, and where each was written. */
final class Annotations {

  private final Element element;
  private final AnnotationMirror mirror;
  // Where a default is told of, which is written nowhere in the user's code.
  private final @Nullable Origin around;

  Annotations(Element element, AnnotationMirror mirror) {
    this(element, mirror, null);
  }

  private Annotations(Element element, AnnotationMirror mirror, @Nullable Origin around) {
    this.element = element;
    this.mirror = mirror;
    this.around = around;
  }

  /** The annotation of that type on an element. */
  static Optional<Annotations> on(Element element, Class<? extends Annotation> type) {
    return on(element, type.getCanonicalName());
  }

  /** The annotation of that qualified name on an element. */
  static Optional<Annotations> on(Element element, String type) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> nameOf(mirror).contentEquals(type))
        .findFirst()
        .map(mirror -> new Annotations(element, mirror));
  }

  /** The annotations of a repeatable type on an element, in order. */
  static List<Annotations> repeated(
      Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
    return on(element, container)
        .map(several -> several.annotations("value"))
        .orElseGet(() -> on(element, type).stream().toList());
  }

  /** Whether an element carries that annotation. */
  static boolean has(Element element, Class<? extends Annotation> type) {
    return on(element, type).isPresent();
  }

  /** The qualified name of an annotation's type. */
  static String nameOf(AnnotationMirror mirror) {
    return MoreElements.asType(mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .toString();
  }

  /** The annotation's type. */
  TypeElement type() {
    return MoreElements.asType(mirror.getAnnotationType().asElement());
  }

  /** The qualified name of the annotation's type. */
  String name() {
    return nameOf(mirror);
  }

  /** The annotation's simple name. */
  String simpleName() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** The whole annotation. */
  Origin origin() {
    return around != null ? around : new Origin(element, mirror, null);
  }

  /** An annotation within this one. */
  Annotations nested(String member) {
    AnnotationMirror inner = (AnnotationMirror) value(member).getValue();
    return new Annotations(element, inner, isWritten(member) ? around : origin());
  }

  /** The annotations of an array within this one. */
  List<Annotations> nestedList(String member) {
    return array(member).stream()
        .map(each -> new Annotations(element, (AnnotationMirror) each.getValue(), around))
        .toList();
  }

  /** A class. */
  Written<TypeMirror> type(String member) {
    return written(member, (TypeMirror) value(member).getValue());
  }

  /** Whether the user wrote that member. */
  boolean isWritten(String member) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(key -> key.getSimpleName().contentEquals(member));
  }

  Written<String> text(String member) {
    return written(member, (String) value(member).getValue());
  }

  Written<Integer> number(String member) {
    return written(member, (Integer) value(member).getValue());
  }

  /** A {@code long}, as text. */
  Written<String> longText(String member) {
    return written(member, String.valueOf((Long) value(member).getValue()));
  }

  Written<Double> share(String member) {
    return written(member, (Double) value(member).getValue());
  }

  Written<Character> character(String member) {
    return written(member, (Character) value(member).getValue());
  }

  boolean flag(String member) {
    return (Boolean) value(member).getValue();
  }

  /** A text, or the fallback where the annotation has no such member. */
  Written<String> text(String member, String fallback) {
    return has(member) ? text(member) : new Written<>(fallback, origin());
  }

  /** A flag, or false where the annotation has no such member. */
  Written<Boolean> flagOrFalse(String member) {
    return has(member) ? written(member, flag(member)) : new Written<>(false, origin());
  }

  /** The name of an enum constant, or the fallback where the annotation has no such member. */
  Written<String> constant(String member, String fallback) {
    return has(member) ? constant(member) : new Written<>(fallback, origin());
  }

  /** The name of an enum constant. */
  Written<String> constant(String member) {
    VariableElement constant = (VariableElement) value(member).getValue();
    return written(member, constant.getSimpleName().toString());
  }

  private boolean has(String member) {
    TypeElement type = MoreElements.asType(mirror.getAnnotationType().asElement());
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(member));
  }

  /** The elements of an array of texts; none where the annotation has no such member. */
  List<Written<String>> textsOrNone(String member) {
    return has(member) ? texts(member) : List.of();
  }

  /** The elements of an array of texts. */
  List<Written<String>> texts(String member) {
    return array(member).stream()
        .map(each -> new Written<>((String) each.getValue(), at(each)))
        .toList();
  }

  /** The names of the constants in an array. */
  List<Written<String>> constants(String member) {
    return array(member).stream()
        .map(
            each ->
                new Written<>(
                    ((VariableElement) each.getValue()).getSimpleName().toString(), at(each)))
        .toList();
  }

  /** The elements of an array of classes. */
  List<Written<TypeMirror>> types(String member) {
    return array(member).stream()
        .map(each -> new Written<>((TypeMirror) each.getValue(), at(each)))
        .toList();
  }

  /** The elements of an array of annotations. */
  List<Annotations> annotations(String member) {
    return array(member).stream()
        .map(each -> new Annotations(element, (AnnotationMirror) each.getValue()))
        .toList();
  }

  /** The array itself. */
  Origin originOf(String member) {
    return around == null && isWritten(member) ? at(value(member)) : origin();
  }

  @SuppressWarnings("unchecked") // The language model represents an array value as such a list.
  private List<? extends AnnotationValue> array(String member) {
    return (List<? extends AnnotationValue>) value(member).getValue();
  }

  private <T> Written<T> written(String member, T value) {
    return new Written<>(value, originOf(member));
  }

  private Origin at(AnnotationValue value) {
    return around != null ? around : new Origin(element, mirror, value);
  }

  private AnnotationValue value(String member) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    TypeElement type = MoreElements.asType(mirror.getAnnotationType().asElement());
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(member) && method.getDefaultValue() != null) {
        return method.getDefaultValue();
      }
    }
    // javac tells the user of a value that is missing.
    throw new Unresolved(member + " of " + mirror);
  }
}
