package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sluice.annotations.DefaultValue;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.RoleOptions;
import dev.sluice.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads a parameter of an operation. */
final class ParameterReader {

  private static final String PACKAGE = "dev.sluice.annotations.";

  /** What Spring, JAX-RS, Retrofit and Feign call the same things. */
  private static final Set<String> FOREIGN =
      Set.of(
          "RequestParam",
          "PathVariable",
          "RequestHeader",
          "RequestBody",
          "RequestPart",
          "QueryParam",
          "PathParam",
          "HeaderParam",
          "CookieParam",
          "FormParam",
          "BeanParam",
          "Query",
          "QueryMap",
          "Path",
          "Header",
          "HeaderMap",
          "Body",
          "Param",
          "Field",
          "FieldMap",
          "Part",
          "PartMap",
          "Url");

  private ParameterReader() {}

  /**
   * Reads a parameter.
   *
   * @param type what it is where its interface's type parameters are bound
   */
  static ParameterModel read(VariableElement parameter, TypeMirror type) {
    List<RoleModel> roles = roles(parameter);
    ValueType value = ValueTypeReader.read(type);
    return new ParameterModel(
        parameter.getSimpleName().toString(),
        TypeName.get(type),
        value,
        Nullability.isNullable(parameter),
        roles,
        components(type, value, roles),
        TimeReader.read(List.of(parameter)),
        Annotations.on(parameter, DefaultValue.class).map(it -> it.text("value")).orElse(null),
        foreign(parameter),
        Origin.of(parameter));
  }

  private static List<RoleModel> roles(VariableElement parameter) {
    List<RoleModel> roles = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Annotations.on(parameter, PACKAGE + kind.annotation())
          .ifPresent(annotation -> roles.add(role(kind, annotation)));
    }
    return roles;
  }

  private static RoleModel role(Kind kind, Annotations annotation) {
    return new RoleModel(
        kind,
        annotation.text("value", ""),
        new RoleOptions(
            annotation.flagOrFalse("encoded"),
            annotation.constant("style", RoleOptions.EXPLODE),
            annotation.text("prefix", ""),
            annotation.text("filename", ""),
            annotation.text("contentType", "")));
  }

  private static List<ComponentModel> components(
      TypeMirror type, ValueType value, List<RoleModel> roles) {
    boolean taken = roles.stream().anyMatch(role -> role.kind().isMap());
    return taken && value instanceof ValueType.Structure
        ? ComponentReader.read(MoreTypes.asTypeElement(type))
        : List.of();
  }

  private static List<String> foreign(VariableElement parameter) {
    return parameter.getAnnotationMirrors().stream()
        .map(Annotations::nameOf)
        .filter(name -> !name.startsWith(PACKAGE))
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .filter(FOREIGN::contains)
        .toList();
  }
}
