package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads Jakarta Validation's constraints; the API itself need not be there. */
final class ConstraintReader {

  private static final String VALIDATION = "jakarta.validation.";
  private static final String STANDARD = VALIDATION + "constraints.";

  private ConstraintReader() {}

  /**
   * Those of a component, whose declarations are given; javac puts each on several of them. Those
   * of what is in its {@code Optional} are its own.
   */
  static List<ConstraintModel> read(List<Element> bearers) {
    Map<String, List<ConstraintModel>> found = new LinkedHashMap<>();
    for (Element bearer : bearers) {
      TypeMirror type = bearer.asType();
      addNew(found, on(bearers.get(0), bearer));
      addNew(found, on(bearers.get(0), type));
      if (isOptional(type)) {
        arguments(type).forEach(argument -> addNew(found, on(bearers.get(0), argument)));
      }
    }
    return found.values().stream().flatMap(List::stream).toList();
  }

  /** Those of a method or type. */
  static List<ConstraintModel> read(Element element) {
    return on(element, element);
  }

  /** Those on a type, such as the argument of a list's; told of at the element. */
  static List<ConstraintModel> read(Element shown, TypeMirror type) {
    return on(shown, type);
  }

  /** Those on what a type holds, however deep. */
  static Stream<ConstraintModel> within(Element shown, TypeMirror type) {
    return arguments(type).stream()
        .flatMap(each -> Stream.concat(on(shown, each).stream(), within(shown, each)));
  }

  /** Adds constraints of the kinds that are not there yet. */
  private static void addNew(
      Map<String, List<ConstraintModel>> found, List<ConstraintModel> constraints) {
    Map<String, List<ConstraintModel>> kinds = new LinkedHashMap<>();
    for (ConstraintModel one : constraints) {
      kinds.computeIfAbsent(one.name(), none -> new ArrayList<>()).add(one);
    }
    kinds.forEach(found::putIfAbsent);
  }

  private static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? MoreTypes.asDeclared(type).getTypeArguments()
        : List.of();
  }

  private static boolean isOptional(TypeMirror type) {
    return ValueTypeReader.qualifiedName(type).equals("java.util.Optional");
  }

  private static List<ConstraintModel> on(Element shown, AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .map(mirror -> new Annotations(shown, mirror))
        .flatMap(ConstraintReader::unfolded)
        .filter(ConstraintReader::isConstraint)
        .map(ConstraintReader::constraint)
        .toList();
  }

  /** What a {@code @Pattern.List} and its like hold; else the annotation itself. */
  private static Stream<Annotations> unfolded(Annotations annotation) {
    return annotation.name().startsWith(STANDARD) && annotation.name().endsWith(".List")
        ? annotation.annotations("value").stream()
        : Stream.of(annotation);
  }

  private static boolean isConstraint(Annotations annotation) {
    return annotation.name().startsWith(VALIDATION)
        || annotation.type().getAnnotationMirrors().stream()
            .map(Annotations::nameOf)
            .anyMatch((VALIDATION + "Constraint")::equals);
  }

  private static ConstraintModel constraint(Annotations annotation) {
    ConstraintTest test =
        annotation.name().startsWith(STANDARD)
            ? test(annotation)
            : annotation.name().equals(VALIDATION + "Valid")
                ? new ConstraintTest.Cascade()
                : new ConstraintTest.Foreign();
    return new ConstraintModel(
        annotation.simpleName(),
        test,
        annotation.isWritten("message") ? annotation.text("message") : null,
        scope(annotation),
        annotation.origin());
  }

  private static @Nullable Written<String> scope(Annotations annotation) {
    return Stream.of("groups", "payload")
        .filter(member -> annotation.isWritten(member) && !annotation.types(member).isEmpty())
        .map(member -> new Written<>(member, annotation.originOf(member)))
        .findFirst()
        .orElse(null);
  }

  private static ConstraintTest test(Annotations annotation) {
    return switch (annotation.simpleName()) {
      case "NotNull" -> new ConstraintTest.Present();
      case "Null" -> new ConstraintTest.Absent();
      case "NotEmpty" -> new ConstraintTest.Filled(false);
      case "NotBlank" -> new ConstraintTest.Filled(true);
      case "Size" -> new ConstraintTest.Size(annotation.number("min"), annotation.number("max"));
      case "Min" -> bound(annotation, true);
      case "Max" -> bound(annotation, false);
      case "DecimalMin" -> decimalBound(annotation, true);
      case "DecimalMax" -> decimalBound(annotation, false);
      case "Positive" -> ofZero(annotation, true, false);
      case "PositiveOrZero" -> ofZero(annotation, true, true);
      case "Negative" -> ofZero(annotation, false, false);
      case "NegativeOrZero" -> ofZero(annotation, false, true);
      case "Digits" ->
          new ConstraintTest.Digits(annotation.number("integer"), annotation.number("fraction"));
      case "Pattern" -> form(annotation, false);
      case "Email" -> form(annotation, true);
      case "Past" -> new ConstraintTest.Time(true, false);
      case "PastOrPresent" -> new ConstraintTest.Time(true, true);
      case "Future" -> new ConstraintTest.Time(false, false);
      case "FutureOrPresent" -> new ConstraintTest.Time(false, true);
      case "AssertTrue" -> new ConstraintTest.Truth(true);
      case "AssertFalse" -> new ConstraintTest.Truth(false);
      default -> new ConstraintTest.Foreign();
    };
  }

  private static ConstraintTest bound(Annotations annotation, boolean lower) {
    return new ConstraintTest.Bound(lower, annotation.longText("value"), true, false);
  }

  private static ConstraintTest decimalBound(Annotations annotation, boolean lower) {
    return new ConstraintTest.Bound(
        lower, annotation.text("value"), annotation.flag("inclusive"), true);
  }

  private static ConstraintTest ofZero(Annotations annotation, boolean lower, boolean inclusive) {
    return new ConstraintTest.Bound(
        lower, new Written<>("0", annotation.origin()), inclusive, false);
  }

  private static ConstraintTest form(Annotations annotation, boolean email) {
    return new ConstraintTest.Form(
        email,
        annotation.text("regexp"),
        annotation.constants("flags").stream().map(Written::value).toList());
  }
}
