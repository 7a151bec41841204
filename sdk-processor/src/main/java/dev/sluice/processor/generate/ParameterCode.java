package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.RoleOptions;
import dev.sluice.processor.model.ValueType;
import java.util.List;

/** The calls that add a parameter to a request. */
final class ParameterCode {

  private final ValueCode values;
  private final BodyCode bodies;

  ParameterCode(ValueCode values, BodyCode bodies) {
    this.values = values;
    this.bodies = bodies;
  }

  /** The calls for a parameter beside the path; none for the path's own and variables. */
  List<CodeBlock> of(ParameterModel parameter) {
    RoleModel role = parameter.role().orElseThrow();
    return switch (role.kind()) {
      case PATH, URL, VARIABLE -> List.of();
      case QUERY -> List.of(listed("query", "encodedQuery", parameter, role));
      case QUERY_NAME -> List.of(flag(parameter, role));
      case QUERY_MAP -> map("query", "queries", parameter, role);
      case HEADER -> List.of(header(parameter, role));
      case HEADER_MAP -> map("header", "headers", parameter, role);
      case COOKIE -> List.of(named("cookie", parameter, role));
      case IDEMPOTENCY_KEY -> List.of(named("header", parameter, role));
      case FIELD -> List.of(listed("field", "encodedField", parameter, role));
      case FIELD_MAP -> map("field", "fields", parameter, role);
      case PART -> List.of(bodies.part(parameter, role));
      case PART_MAP -> map("part", "parts", parameter, role);
      case BODY -> List.of(bodies.body(parameter, role));
    };
  }

  /** A part of the path. */
  CodeBlock segment(ParameterModel parameter, RoleModel role) {
    if (role.options().encoded().value()) {
      return CodeBlock.of(".encodedPath($L)", parameter.name());
    }
    String method = parameter.value() instanceof ValueType.Many ? "segments" : "segment";
    return CodeBlock.of(".$L($L)", method, values.of(parameter));
  }

  private CodeBlock named(String method, ParameterModel parameter, RoleModel role) {
    return CodeBlock.of(".$L($S, $L)", method, role.name().value(), values.of(parameter));
  }

  private CodeBlock listed(
      String method, String encodedMethod, ParameterModel parameter, RoleModel role) {
    if (role.options().encoded().value()) {
      return named(encodedMethod, parameter, role);
    }
    String style = role.options().style().value();
    return style.equals(RoleOptions.EXPLODE)
        ? named(method, parameter, role)
        : CodeBlock.of(
            ".$L($S, $L, $T.$L)",
            method,
            role.name().value(),
            values.of(parameter),
            RuntimeTypes.COLLECTION_STYLE,
            style);
  }

  private CodeBlock flag(ParameterModel parameter, RoleModel role) {
    if (!role.name().value().isEmpty()) {
      return named("flag", parameter, role);
    }
    String method = role.options().encoded().value() ? "encodedFlag" : "flag";
    return CodeBlock.of(".$L($L)", method, values.of(parameter));
  }

  private CodeBlock header(ParameterModel parameter, RoleModel role) {
    String prefix = role.options().prefix().value();
    return prefix.isEmpty()
        ? named("header", parameter, role)
        : CodeBlock.of(".header($S, $S, $L)", role.name().value(), prefix, values.of(parameter));
  }

  private List<CodeBlock> map(
      String one, String several, ParameterModel parameter, RoleModel role) {
    String parent = role.name().value();
    if (parameter.value() instanceof ValueType.Structure) {
      return parameter.components().stream()
          .map(
              each ->
                  CodeBlock.of(".$L($S, $L)", one, name(parent, each), values.of(parameter, each)))
          .toList();
    }
    if (role.options().encoded().value()) {
      String encoded = "encoded" + Character.toUpperCase(several.charAt(0)) + several.substring(1);
      return List.of(CodeBlock.of(".$L($L)", encoded, parameter.name()));
    }
    return List.of(
        parent.isEmpty()
            ? CodeBlock.of(".$L($L)", several, parameter.name())
            : CodeBlock.of(".$L($S, $L)", several, parent, parameter.name()));
  }

  private static String name(String parent, ComponentModel component) {
    String name = component.wireName().value();
    return parent.isEmpty() ? name : parent + "[" + name + "]";
  }
}
