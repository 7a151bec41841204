package dev.sluice.processor.read;

import com.google.auto.common.MoreElements;
import dev.sluice.annotations.Column;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.DefaultValue;
import dev.sluice.annotations.From;
import dev.sluice.annotations.Headers;
import dev.sluice.annotations.Pii;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import dev.sluice.annotations.WriteContract;
import dev.sluice.processor.model.StrayModel;
import dev.sluice.processor.model.StrayModel.Place;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations in places where nothing reads them. */
final class StrayReader {

  private StrayReader() {}

  /**
   * Those on a type, its methods, parameters and components; types nested in it are left out.
   *
   * @param inherited whether a connector inherits the type
   * @param inColumn whether the type is that of a column, or of what is within one
   */
  static List<StrayModel> read(TypeElement type, boolean inherited, boolean inColumn) {
    return declarations(type)
        .flatMap(
            element ->
                Stream.concat(
                    strays(type, element, inherited)
                        .filter(stray -> !(inColumn && isOfColumn(stray))),
                    constraints(type, element, inColumn)))
        .toList();
  }

  /** Whether it is read, or refused, as a part of the column. */
  private static boolean isOfColumn(StrayModel stray) {
    return Stream.of(Column.class, From.class, Pii.class)
        .anyMatch(annotation -> stray.annotation().equals(annotation.getSimpleName()));
  }

  /**
   * Constraints on what is read: only rows are checked. And rules over the components of a record
   * within a column: only those of the whole row are asked.
   */
  private static Stream<StrayModel> constraints(
      TypeElement type, Element element, boolean inColumn) {
    boolean rule = inColumn && element.getKind() == ElementKind.METHOD;
    boolean read =
        !Annotations.has(type, WriteContract.class)
            && (rule || Annotations.has(type, ReadContract.class));
    boolean shown = element.getKind() != ElementKind.RECORD_COMPONENT && !isMade(type, element);
    return read && shown
        ? Stream.concat(
                ConstraintReader.read(element).stream(),
                ConstraintReader.within(element, element.asType()))
            .map(
                constraint ->
                    new StrayModel(
                        constraint.name(),
                        WriteContract.class.getSimpleName(),
                        Place.IN_TYPE,
                        constraint.origin()))
        : Stream.empty();
  }

  /** Whether it is no field, but carries a component's constraints all the same. */
  private static boolean isMade(TypeElement type, Element element) {
    return element.getKind() == ElementKind.PARAMETER
        || ComponentReader.components(type).stream()
            .anyMatch(component -> element.equals(component.getAccessor()));
  }

  private static Stream<Element> declarations(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        type.getEnclosedElements().stream()
            .filter(element -> !MoreElements.isType(element))
            .flatMap(StrayReader::withParameters));
  }

  private static Stream<Element> withParameters(Element element) {
    return element instanceof ExecutableElement method
        ? Stream.concat(Stream.of(method), method.getParameters().stream())
        : Stream.of(element);
  }

  private static Stream<StrayModel> strays(TypeElement type, Element element, boolean inherited) {
    return OwnedAnnotations.ALL.stream()
        .filter(owned -> !isRead(type, element, owned.owner()))
        .flatMap(
            owned ->
                owned.annotations().stream()
                    .filter(annotation -> !isElsewhere(type, element, annotation, inherited))
                    .filter(annotation -> !isOnField(type, element, annotation))
                    .flatMap(
                        annotation ->
                            Annotations.on(element, annotation)
                                .map(
                                    found -> stray(type, annotation, owned.owner(), element, found))
                                .stream()));
  }

  /** Whether it is read by the connector that inherits the type, or with a record. */
  private static boolean isElsewhere(
      TypeElement type,
      Element element,
      Class<? extends Annotation> annotation,
      boolean inherited) {
    boolean ofOperation = !MoreElements.isType(element) && !hasBody(type, element);
    return (inherited && (ofOperation || annotation == Headers.class))
        || (annotation == TimeFormat.class && type.getKind() == ElementKind.RECORD)
        || (annotation == DefaultValue.class && isRecordOf(type, element))
        // It is on the field, too, where it stands in the source.
        || (annotation == Column.class && element.getKind() == ElementKind.RECORD_COMPONENT);
  }

  /** Whether it is a component's annotation that stands on the component's field, too. */
  private static boolean isOnField(
      TypeElement type, Element element, Class<? extends Annotation> annotation) {
    return element.getKind() == ElementKind.RECORD_COMPONENT
        && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
            .anyMatch(field -> Annotations.has(field, annotation));
  }

  /** Whether it is read with a read contract, or stands on its component once already. */
  private static boolean isRecordOf(TypeElement type, Element element) {
    return type.getKind() == ElementKind.RECORD
        && (Annotations.has(type, ReadContract.class)
            || element.getKind() == ElementKind.PARAMETER);
  }

  private static boolean isRead(
      TypeElement type, Element element, Class<? extends Annotation> owner) {
    return Annotations.has(type, owner) && !(owner == Connector.class && hasBody(type, element));
  }

  /** Default and static methods of a connector are called as written. */
  private static boolean hasBody(TypeElement type, Element element) {
    Element owner = element.getEnclosingElement();
    Element method = element.getKind() == ElementKind.PARAMETER && owner != null ? owner : element;
    return type.getKind() == ElementKind.INTERFACE
        && method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static StrayModel stray(
      TypeElement type,
      Class<? extends Annotation> annotation,
      Class<? extends Annotation> owner,
      Element element,
      Annotations found) {
    return new StrayModel(
        annotation.getSimpleName(),
        owner.getSimpleName(),
        place(element, Annotations.has(type, owner)),
        found.origin());
  }

  private static Place place(Element element, boolean owned) {
    if (owned) {
      return Place.ON_BODY;
    }
    return MoreElements.isType(element) ? Place.ON_TYPE : Place.IN_TYPE;
  }
}
