package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.sluice.annotations.Coerce;
import dev.sluice.annotations.ReadContract;
import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.VariantsModel;
import dev.sluice.processor.model.VariantsModel.Discriminator;
import dev.sluice.processor.model.VariantsModel.Variant;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads sealed interfaces, and what Jackson's annotations say tells their records apart. */
final class VariantsReader {

  private static final String JACKSON = "com.fasterxml.jackson.annotation.";

  private VariantsReader() {}

  static VariantsModel read(TypeElement type, UserType userType, Annotations contract) {
    List<Annotations> named =
        Annotations.on(type, JACKSON + "JsonSubTypes")
            .map(it -> it.nestedList("value"))
            .orElse(List.of());
    List<TypeElement> permitted =
        type.getPermittedSubclasses().stream().map(MoreTypes::asTypeElement).toList();
    return new VariantsModel(
        userType,
        Annotations.on(type, JACKSON + "JsonTypeInfo")
            .map(VariantsReader::discriminator)
            .orElse(null),
        permitted.stream().map(each -> variant(each, named)).toList(),
        named.stream()
            .map(it -> it.type("value"))
            .filter(it -> !permitted.contains(MoreTypes.asTypeElement(it.value())))
            .map(it -> new Written<>(name(it.value()), it.origin()))
            .toList(),
        misplaced(type, contract));
  }

  private static Discriminator discriminator(Annotations it) {
    Written<String> property = it.text("property");
    return new Discriminator(
        it.constant("use"),
        it.constant("include"),
        property.value().isEmpty() ? new Written<>("@type", property.origin()) : property,
        fallback(it),
        it.origin());
  }

  private static @Nullable Written<ClassName> fallback(Annotations it) {
    Written<TypeMirror> type = it.type("defaultImpl");
    return it.isWritten("defaultImpl") && MoreTypes.isType(type.value())
        ? new Written<>(name(type.value()), type.origin())
        : null;
  }

  private static ClassName name(TypeMirror type) {
    return ClassName.get(MoreTypes.asTypeElement(type));
  }

  private static Variant variant(TypeElement type, List<Annotations> named) {
    List<Written<String>> names = new ArrayList<>();
    named.stream()
        .filter(it -> MoreTypes.asTypeElement(it.type("value").value()).equals(type))
        .flatMap(it -> Stream.concat(Stream.of(it.text("name")), it.textsOrNone("names").stream()))
        .forEach(names::add);
    Annotations.on(type, JACKSON + "JsonTypeName").ifPresent(it -> names.add(it.text("value")));
    names.removeIf(name -> name.value().isEmpty());
    boolean readable =
        type.getKind() == ElementKind.RECORD
            && type.getTypeParameters().isEmpty()
            && Annotations.has(type, ReadContract.class);
    return new Variant(ClassName.get(type), readable, names);
  }

  /** Each record has its own names, unknown fields and coercions. */
  private static List<Written<String>> misplaced(TypeElement type, Annotations contract) {
    List<Written<String>> misplaced = new ArrayList<>();
    Stream.of("naming", "unknown")
        .filter(contract::isWritten)
        .forEach(member -> misplaced.add(new Written<>(member, contract.originOf(member))));
    Annotations.on(type, Coerce.class)
        .ifPresent(it -> misplaced.add(new Written<>("@Coerce", it.origin())));
    return misplaced;
  }
}
