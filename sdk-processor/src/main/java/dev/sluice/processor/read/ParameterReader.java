package dev.sluice.processor.read;

import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;

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
          "QueryParam",
          "PathParam",
          "HeaderParam",
          "Query",
          "Path",
          "Header",
          "Body",
          "Param",
          "Field",
          "Part");

  private ParameterReader() {}

  static ParameterModel read(VariableElement parameter) {
    return new ParameterModel(
        parameter.getSimpleName().toString(),
        TypeName.get(parameter.asType()),
        ValueTypeReader.read(parameter.asType()),
        Nullability.isNullable(parameter),
        roles(parameter),
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
        kind == Kind.BODY ? new Written<>("", annotation.origin()) : annotation.text("value"));
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
