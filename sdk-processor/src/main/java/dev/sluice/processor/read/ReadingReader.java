package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sluice.annotations.Coerce;
import dev.sluice.annotations.DefaultValue;
import dev.sluice.annotations.Pointer;
import dev.sluice.annotations.ReadContract;
import dev.sluice.processor.model.CoercionKind;
import dev.sluice.processor.model.CoercionModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ReadingModel;
import dev.sluice.processor.model.UnwrappedModel;
import dev.sluice.processor.model.Written;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how the components of read contracts are read. */
final class ReadingReader {

  private static final String UNWRAPPED = "com.fasterxml.jackson.annotation.JsonUnwrapped";

  private final Set<CoercionKind> around;
  private final List<TypeElement> records;

  /**
   * Reads components of a record.
   *
   * @param around the coercions of its contract
   * @param records it, and those it is unwrapped into, outermost first
   */
  ReadingReader(Set<CoercionKind> around, List<TypeElement> records) {
    this.around = around;
    this.records = records;
  }

  /** How a component is read, whose annotations may be on any of its bearers. */
  ReadingModel read(TypeMirror type, List<Element> bearers) {
    return new ReadingModel(
        find(bearers, DefaultValue.class).map(it -> it.text("value")).orElse(null),
        find(bearers, Pointer.class).map(it -> it.text("value")).orElse(null),
        bearers.stream()
            .flatMap(bearer -> Annotations.on(bearer, UNWRAPPED).stream())
            .filter(it -> it.flag("enabled"))
            .findFirst()
            .map(it -> unwrapped(it, type))
            .orElse(null),
        find(bearers, Coerce.class)
            .map(it -> coercions(it, around))
            .orElse(new CoercionModel(around, List.of(), List.of())));
  }

  /** The coercions that a contract has for all its components. */
  static CoercionModel coercions(TypeElement contract) {
    return Annotations.on(contract, Coerce.class)
        .map(it -> coercions(it, CoercionKind.standard()))
        .orElse(CoercionModel.STANDARD);
  }

  private static CoercionModel coercions(Annotations it, Set<CoercionKind> around) {
    return new CoercionModel(around, kinds(it.constants("on")), kinds(it.constants("off")));
  }

  private static List<Written<CoercionKind>> kinds(List<Written<String>> constants) {
    return constants.stream()
        .map(each -> new Written<>(CoercionKind.valueOf(each.value()), each.origin()))
        .toList();
  }

  private UnwrappedModel unwrapped(Annotations it, TypeMirror type) {
    TypeElement record = record(type);
    boolean cyclic = record != null && records.contains(record);
    return new UnwrappedModel(
        it.text("prefix").value(),
        it.text("suffix").value(),
        record == null || cyclic ? List.of() : components(record),
        cyclic,
        it.origin());
  }

  private List<ComponentModel> components(TypeElement record) {
    List<TypeElement> inside = new ArrayList<>(records);
    inside.add(record);
    return ContractReader.components(record, inside);
  }

  /** The read contract that a component, or what is in its {@code Optional}, is. */
  private static @Nullable TypeElement record(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return null;
    }
    if (ValueTypeReader.qualifiedName(type).equals("java.util.Optional")) {
      List<? extends TypeMirror> inside = MoreTypes.asDeclared(type).getTypeArguments();
      return inside.isEmpty() ? null : record(inside.get(0));
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    return Annotations.has(element, ReadContract.class) && element.getTypeParameters().isEmpty()
        ? element
        : null;
  }

  private static Optional<Annotations> find(
      List<Element> bearers, Class<? extends Annotation> type) {
    return bearers.stream().flatMap(bearer -> Annotations.on(bearer, type).stream()).findFirst();
  }
}
