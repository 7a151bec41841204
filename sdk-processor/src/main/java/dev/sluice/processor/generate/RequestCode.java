package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.JobModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.PathTemplate;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.StaticHeader;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.VerbModel.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The expression that builds an operation's request. */
final class RequestCode {

  private final ConnectorModel connector;
  private final ParameterCode parameters;
  private final BodyCode bodies;

  RequestCode(ConnectorModel connector, ValueCode values) {
    this.connector = connector;
    this.bodies = new BodyCode(values);
    this.parameters = new ParameterCode(values, bodies);
  }

  /** The chain from {@code connection.request(…)} to {@code build()}. */
  CodeBlock of(OperationModel operation, String connection, OperationNames names) {
    VerbModel verb = operation.verb().orElseThrow();
    List<CodeBlock> links = new ArrayList<>();
    links.add(CodeBlock.of(".request($L, $L)", names.operation(), method(verb)));
    links.addAll(target(operation, verb.template()));
    headers(operation).forEach(links::add);
    operation.parameters().forEach(each -> links.addAll(parameters.of(each)));
    if (operation.settings().idempotencyKey() != null) {
      String header = operation.settings().idempotencyKey().value();
      links.add(CodeBlock.of(".idempotencyKey($S)", header));
    }
    if (verb.verb() == Verb.GRAPH_QL) {
      links.add(bodies.graphQl(operation, names.document()));
    }
    links.add(CodeBlock.of(".build()"));
    return Layout.chain(CodeBlock.of("$L", connection), links);
  }

  /** The URL of an operation's job, with a mark where the job's id belongs. */
  CodeBlock jobUrl(
      OperationModel operation, PathTemplate path, String connection, OperationNames names) {
    List<CodeBlock> links = new ArrayList<>();
    links.add(CodeBlock.of(".request($L, $T.GET)", names.operation(), RuntimeTypes.HTTP_METHOD));
    path.parts().forEach(part -> links.add(jobPart(part, operation)));
    path.query().forEach(pair -> links.add(fixed(pair)));
    links.add(CodeBlock.of(".build()"));
    links.add(CodeBlock.of(".url()"));
    return Layout.chain(CodeBlock.of("$L", connection), links);
  }

  private CodeBlock jobPart(PathTemplate.Part part, OperationModel operation) {
    return part.variable() && part.text().equals(JobModel.ID)
        ? CodeBlock.of(".path($S)", "%7B" + JobModel.ID + "%7D")
        : part(part, operation);
  }

  private static CodeBlock method(VerbModel verb) {
    return verb.verb() == Verb.HTTP
        ? CodeBlock.of("$T.of($S)", RuntimeTypes.HTTP_METHOD, verb.method().value())
        : CodeBlock.of("$T.$L", RuntimeTypes.HTTP_METHOD, verb.method().value());
  }

  private List<CodeBlock> target(OperationModel operation, PathTemplate template) {
    List<CodeBlock> links = new ArrayList<>();
    operation.parameters(Kind.URL).forEach(url -> links.add(CodeBlock.of(".url($L)", url.name())));
    template.parts().forEach(part -> links.add(part(part, operation)));
    template.query().forEach(pair -> links.add(fixed(pair)));
    return links;
  }

  private static CodeBlock fixed(PathTemplate.Pair pair) {
    return pair.value() == null
        ? CodeBlock.of(".flag($S)", pair.name())
        : CodeBlock.of(".query($S, $S)", pair.name(), pair.value());
  }

  private CodeBlock part(PathTemplate.Part part, OperationModel operation) {
    if (!part.variable()) {
      return CodeBlock.of(".path($S)", part.text());
    }
    PagingModel paging = operation.paging();
    if (paging != null && paging.pathVariable().filter(part.text()::equals).isPresent()) {
      return CodeBlock.of(".path($S)", "%7B" + part.text() + "%7D");
    }
    ParameterModel parameter =
        operation.parameters(Kind.PATH).stream()
            .filter(each -> each.role(Kind.PATH).orElseThrow().name().value().equals(part.text()))
            .findFirst()
            .orElseThrow();
    return parameters.segment(parameter, parameter.role(Kind.PATH).orElseThrow());
  }

  /** The connector's that the operation does not replace, then the operation's own. */
  private Stream<CodeBlock> headers(OperationModel operation) {
    List<StaticHeader> own = operation.settings().headers();
    Stream<StaticHeader> shared =
        connector.headers().stream()
            .filter(header -> own.stream().noneMatch(each -> isSame(each, header)))
            .filter(header -> !isParameter(header, operation));
    return Stream.concat(shared, own.stream())
        .map(
            header -> CodeBlock.of(".header($S, $S)", header.name().orElseThrow(), header.value()));
  }

  private static boolean isParameter(StaticHeader header, OperationModel operation) {
    return operation.parameters(Kind.HEADER).stream()
        .map(parameter -> parameter.role(Kind.HEADER).orElseThrow().name().value())
        .anyMatch(name -> name.equalsIgnoreCase(header.name().orElse("")));
  }

  private static boolean isSame(StaticHeader one, StaticHeader other) {
    return one.name().orElse("").equalsIgnoreCase(other.name().orElse(""));
  }
}
