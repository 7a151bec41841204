package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.PathTemplate;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.VerbModel;
import java.util.ArrayList;
import java.util.List;

/** The expression that builds an operation's request. */
final class RequestCode {

  private final ClassName client;
  private final EnumNames enums;

  RequestCode(ClassName client, EnumNames enums) {
    this.client = client;
    this.enums = enums;
  }

  /** The chain from {@code connection.request(…)} to {@code build()}. */
  CodeBlock of(OperationModel operation, String connection, String constant) {
    VerbModel verb = operation.verb().orElseThrow();
    PathTemplate template = verb.template();
    List<CodeBlock> links = new ArrayList<>();
    links.add(
        CodeBlock.of(
            ".request($L, $T.$L)", constant, RuntimeTypes.HTTP_METHOD, verb.verb().name()));
    template.parts().forEach(part -> links.add(part(part, operation)));
    template
        .query()
        .forEach(pair -> links.add(CodeBlock.of(".query($S, $S)", pair.name(), pair.value())));
    for (ParameterModel parameter : operation.parameters()) {
      parameter.role(Kind.QUERY).ifPresent(role -> links.add(named("query", role, parameter)));
      parameter.role(Kind.HEADER).ifPresent(role -> links.add(named("header", role, parameter)));
    }
    operation.body().ifPresent(body -> links.add(body(body)));
    links.add(CodeBlock.of(".build()"));
    return Layout.chain(CodeBlock.of("$L", connection), links);
  }

  private CodeBlock part(PathTemplate.Part part, OperationModel operation) {
    if (!part.variable()) {
      return CodeBlock.of(".path($S)", part.text());
    }
    ParameterModel parameter =
        operation.parameters(Kind.PATH).stream()
            .filter(each -> each.role(Kind.PATH).orElseThrow().name().value().equals(part.text()))
            .findFirst()
            .orElseThrow();
    return CodeBlock.of(".segment($L)", value(parameter));
  }

  private CodeBlock named(String method, RoleModel role, ParameterModel parameter) {
    return CodeBlock.of(".$L($S, $L)", method, role.name().value(), value(parameter));
  }

  private CodeBlock value(ParameterModel parameter) {
    String name = parameter.name();
    if (parameter.value() instanceof ValueType.Constant constant) {
      return CodeBlock.of("$L($L)", enums.method(constant.type()), name);
    }
    if (parameter.value() instanceof ValueType.Many many
        && many.element() instanceof ValueType.Constant constant) {
      CodeBlock names =
          CodeBlock.of(
              "$L.stream().map($T::$L).toList()", name, client, enums.method(constant.type()));
      return parameter.nullable() ? CodeBlock.of("$L == null ? null : $L", name, names) : names;
    }
    return CodeBlock.of("$L", name);
  }

  private static CodeBlock body(ParameterModel parameter) {
    ValueType.Structure structure = (ValueType.Structure) parameter.value();
    return CodeBlock.of(
        ".body($T.body($L, new $T()))",
        RuntimeTypes.JSON_OUTPUT,
        parameter.name(),
        GeneratedNames.writer(structure.type()));
  }
}
