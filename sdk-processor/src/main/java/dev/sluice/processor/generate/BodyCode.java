package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.ValueType;
import java.util.List;

/** The calls that give a request its body. */
final class BodyCode {

  private final ValueCode values;

  BodyCode(ValueCode values) {
    this.values = values;
  }

  /** A whole body. */
  CodeBlock body(ParameterModel parameter, RoleModel role) {
    String type = role.options().contentType().value();
    if (parameter.value().equals(ResultModel.TEXT)) {
      return raw(parameter, type.isEmpty() ? "text/plain;charset=utf-8" : type);
    }
    if (parameter.value() instanceof ValueType.Binary
        || parameter.value() instanceof ValueType.FileContent) {
      return raw(parameter, type.isEmpty() ? "application/octet-stream" : type);
    }
    CodeBlock json = json(parameter);
    return type.isEmpty()
        ? CodeBlock.of(".body($L)", json)
        : CodeBlock.of(".body($L.withContentType($S))", json, type);
  }

  /** A part of a multipart body. */
  CodeBlock part(ParameterModel parameter, RoleModel role) {
    CodeBlock value = isJson(parameter.value()) ? nullSafe(parameter) : values.of(parameter);
    String filename = role.options().filename().value();
    String type = role.options().contentType().value();
    return filename.isEmpty() && type.isEmpty()
        ? CodeBlock.of(".part($S, $L)", role.name().value(), value)
        : CodeBlock.of(".part($S, $L, $S, $S)", role.name().value(), value, filename, type);
  }

  /** A GraphQL document with its variables. */
  CodeBlock graphQl(OperationModel operation, String document) {
    List<ParameterModel> variables = operation.parameters(Kind.VARIABLE);
    boolean taken = operation.parameters().stream().anyMatch(each -> each.name().equals("out"));
    String out = taken ? "variablesOut" : "out";
    if (variables.isEmpty()) {
      return CodeBlock.of(
          ".body($T.graphQl($L, $L -> {}))", RuntimeTypes.JSON_OUTPUT, document, out);
    }
    CodeBlock.Builder fields = CodeBlock.builder();
    variables.forEach(each -> fields.add("$L;\n", variable(each, out)));
    CodeBlock written = CodeBlock.of("$L -> {\n$>$L$<}", out, fields.build());
    return CodeBlock.of(
        ".body($>$>\n$T.graphQl($>$>\n$L,\n$L))$<$<$<$<",
        RuntimeTypes.JSON_OUTPUT,
        document,
        written);
  }

  private CodeBlock variable(ParameterModel parameter, String out) {
    String name = parameter.role(Kind.VARIABLE).orElseThrow().name().value();
    if (parameter.value() instanceof ValueType.Structure structure) {
      return CodeBlock.of(
          "$L.object($S, $L, new $T())", out, name, parameter.name(), writer(structure.type()));
    }
    if (parameter.value() instanceof ValueType.Many many
        && many.element() instanceof ValueType.Structure structure) {
      return CodeBlock.of(
          "$L.objects($S, $L, new $T())", out, name, parameter.name(), writer(structure.type()));
    }
    if (parameter.value() instanceof ValueType.Tree) {
      return CodeBlock.of(
          "$L.raw($S, $T.text($L))", out, name, RuntimeTypes.JSON_TREES, parameter.name());
    }
    return CodeBlock.of("$L.field($S, $L)", out, name, values.of(parameter));
  }

  private static CodeBlock raw(ParameterModel parameter, String contentType) {
    return CodeBlock.of(".body($L, $S)", parameter.name(), contentType);
  }

  private static CodeBlock nullSafe(ParameterModel parameter) {
    return parameter.nullable()
        ? CodeBlock.of("$L == null ? null : $L", parameter.name(), json(parameter))
        : json(parameter);
  }

  private static boolean isJson(ValueType value) {
    return value instanceof ValueType.Structure;
  }

  private static CodeBlock json(ParameterModel parameter) {
    if (parameter.value() instanceof ValueType.Structure structure) {
      return written("body", parameter, structure);
    }
    if (parameter.value() instanceof ValueType.Many many
        && many.element() instanceof ValueType.Structure structure) {
      return written("bodies", parameter, structure);
    }
    if (parameter.value() instanceof ValueType.Tree) {
      return CodeBlock.of("$T.body($L)", RuntimeTypes.JSON_TREES, parameter.name());
    }
    return CodeBlock.of("$T.plain($L)", RuntimeTypes.JSON_OUTPUT, parameter.name());
  }

  private static CodeBlock written(
      String method, ParameterModel parameter, ValueType.Structure structure) {
    return CodeBlock.of(
        "$T.$L($L, new $T())",
        RuntimeTypes.JSON_OUTPUT,
        method,
        parameter.name(),
        writer(structure.type()));
  }

  private static ClassName writer(ClassName record) {
    return GeneratedNames.writer(record);
  }
}
