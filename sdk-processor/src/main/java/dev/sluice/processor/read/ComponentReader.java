package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.CoercionKind;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ComponentModel.Presence;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ValueType;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads a record's components. javac copies a component's annotations to its field, accessor and
 * type, each as far as the annotation allows, so all are looked at; errors are shown at the field,
 * which is where the component stands in the source.
 */
final class ComponentReader {

  private static final String RAW = "com.fasterxml.jackson.annotation.JsonRawValue";

  private ComponentReader() {}

  /** The components in declared order; none when the type is no record. */
  static List<ComponentModel> read(TypeElement type) {
    return read(type, UnaryOperator.identity(), plain(type));
  }

  /** The same with names in JSON that are made of the Java names, where no annotation gives one. */
  static List<ComponentModel> read(
      TypeElement type, UnaryOperator<String> naming, ReadingReader reading) {
    return components(type).stream()
        .map(component -> read(type, component, naming, reading))
        .toList();
  }

  /** Reads components of a record that is no read contract. */
  static ReadingReader plain(TypeElement type) {
    return new ReadingReader(CoercionKind.standard(), List.of(type));
  }

  static List<RecordComponentElement> components(TypeElement type) {
    return ElementFilter.recordComponentsIn(type.getEnclosedElements());
  }

  /** A component of a record that is no read contract. */
  static ComponentModel read(TypeElement type, RecordComponentElement component) {
    return read(type, component, UnaryOperator.identity(), plain(type));
  }

  static ComponentModel read(
      TypeElement type,
      RecordComponentElement component,
      UnaryOperator<String> naming,
      ReadingReader reading) {
    List<Element> bearers = bearers(type, component);
    Element shown = bearers.get(0);
    JacksonNames names = JacksonNames.on(shown, bearers, naming);
    TypeMirror declared = component.asType();
    boolean optional = ValueTypeReader.qualifiedName(declared).equals("java.util.Optional");
    return new ComponentModel(
        component.getSimpleName().toString(),
        TypeName.get(declared),
        value(optional ? inside(declared) : ValueTypeReader.read(declared), declared, bearers),
        presence(optional, bearers),
        names.name(),
        names.aliases(),
        TimeReader.read(bearers),
        reading.read(declared, bearers),
        Origin.of(shown));
  }

  /** The field, then the component, then its accessor. */
  static List<Element> bearers(TypeElement type, RecordComponentElement component) {
    Element field = component;
    for (Element each : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      field = each.getSimpleName().equals(component.getSimpleName()) ? each : field;
    }
    Element accessor = component.getAccessor();
    return accessor == null ? List.of(field, component) : List.of(field, component, accessor);
  }

  private static ValueType value(ValueType value, TypeMirror declared, List<Element> bearers) {
    if (bearers.stream().noneMatch(bearer -> Annotations.on(bearer, RAW).isPresent())) {
      return value;
    }
    return value.equals(ResultModel.TEXT)
        ? new ValueType.Raw()
        : new ValueType.Unsupported(
            ValueTypeReader.written(declared), "@JsonRawValue needs a String");
  }

  private static ValueType inside(TypeMirror optional) {
    List<? extends TypeMirror> arguments = MoreTypes.asDeclared(optional).getTypeArguments();
    return arguments.isEmpty()
        ? new ValueType.Unsupported("Optional", "it has no type argument")
        : ValueTypeReader.read(arguments.get(0));
  }

  private static Presence presence(boolean optional, List<Element> bearers) {
    if (optional) {
      return Presence.OPTIONAL;
    }
    return Nullability.isNullable(bearers.get(0), bearers.get(1))
        ? Presence.NULLABLE
        : Presence.REQUIRED;
  }
}
