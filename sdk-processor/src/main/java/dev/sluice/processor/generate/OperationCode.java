package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.JobModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.OperationSettings;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PathTemplate;
import dev.sluice.processor.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a client that one operation needs. */
final class OperationCode {

  private final RequestCode requests;

  OperationCode(ConnectorModel connector, ValueCode values) {
    this.requests = new RequestCode(connector, values);
  }

  /** The constant that says what an operation is called, and what holds for it alone. */
  static FieldSpec operationConstant(
      ConnectorModel connector, OperationModel operation, String name) {
    CodeBlock made =
        CodeBlock.of(
            "new $T($S, $S, $L)",
            RuntimeTypes.OPERATION,
            connector.name().value(),
            operation.name(),
            operation.isIdempotent());
    List<CodeBlock> settings = settings(operation.settings());
    int columns = "  private static final Operation  = ;".length() + name.length();
    return TypeSpecs.constant(RuntimeTypes.OPERATION, name)
        .initializer(
            settings.isEmpty()
                ? Layout.sameOrBelow(columns, made)
                : Layout.below(Layout.chain(made, settings)))
        .build();
  }

  private static List<CodeBlock> settings(OperationSettings settings) {
    List<CodeBlock> links = new ArrayList<>();
    if (settings.noAuth() != null) {
      links.add(CodeBlock.of(".withCredentials($T.Credentials.NONE)", RuntimeTypes.OPERATION));
    }
    if (settings.timeout() != null) {
      links.add(CodeBlock.of(".withTimeout($L)", ConfigCode.duration(settings.timeout().value())));
    }
    Settings.Retry retry = settings.retry();
    if (retry != null) {
      links.add(
          CodeBlock.of(
              ".withRetry(new $T($L, $L, $L))",
              RuntimeTypes.RETRY_BOUNDS,
              retry.attempts().value(),
              ConfigCode.duration(retry.initialDelay().value()),
              ConfigCode.duration(retry.maxDelay().value())));
    }
    return links;
  }

  /** The constant that holds an operation's GraphQL document. */
  static FieldSpec documentConstant(OperationModel operation, String name) {
    String document = operation.verb().orElseThrow().document().value();
    return TypeSpecs.constant(ClassName.get(String.class), name)
        .initializer(
            document.indexOf('\n') < 0
                ? CodeBlock.of("$S", document)
                : Layout.below(Layout.textBlock(document)))
        .build();
  }

  /** The method that sends an operation. */
  MethodSpec method(OperationModel operation, OperationNames names) {
    Set<String> taken =
        operation.parameters().stream().map(each -> each.name()).collect(Collectors.toSet());
    String request = taken.contains("request") ? "httpRequest" : "request";
    String connection = taken.contains("connection") ? "this.connection" : "connection";
    MethodSpec.Builder method =
        TypeSpecs.override(operation.name()).returns(operation.result().type());
    operation
        .parameters()
        .forEach(
            each ->
                method.addParameter(
                    TypeSpecs.parameter(each.type(), each.name(), each.nullable())));
    method.addCode(
        Layout.variable(
            RuntimeTypes.HTTP_REQUEST, request, requests.of(operation, connection, names)));
    StringBuilder paging = new StringBuilder(names.paging());
    if (operation.paging() instanceof PagingModel.Job job) {
      for (JobUrl url : JobUrl.of(job.job())) {
        String name = taken.contains(url.name()) ? url.name() + "Url" : url.name();
        method.addCode(
            Layout.variable(
                ClassName.get(String.class),
                name,
                requests.jobUrl(operation, url.path(), connection, names)));
        paging.append('.').append(url.setter()).append('(').append(name).append(')');
      }
    }
    return method
        .addCode(
            "$L;\n",
            ResultCode.of(operation.result(), connection, request, names, paging.toString()))
        .build();
  }

  /**
   * A URL of a job that the client puts together.
   *
   * @param name the variable that holds it
   * @param setter what takes it
   * @param path below the base URL
   */
  private record JobUrl(String name, String setter, PathTemplate path) {

    static List<JobUrl> of(JobModel job) {
      List<JobUrl> urls = new ArrayList<>();
      JobModel.template(job.poll())
          .ifPresent(path -> urls.add(new JobUrl("poll", "withPollUrl", path)));
      JobModel.template(job.download())
          .ifPresent(path -> urls.add(new JobUrl("download", "withDownloadUrl", path)));
      return urls;
    }
  }
}
