package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.PushModel;
import dev.sluice.processor.model.TransformModel;
import dev.sluice.processor.model.TransformModel.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The functions of a flow that sends rows, as they run on executors. */
final class PushFunctions {

  static final String PUSH = "Push";
  static final String REFINE = "Refine";

  private final ClassName flow;
  private final PushModel push;
  private final PushModel.RowRef row;

  PushFunctions(ClassName flow, PushModel push, PushModel.RowRef row) {
    this.flow = flow;
    this.push = push;
    this.row = row;
  }

  TypeSpec pushClass() {
    return TypeSpecs.nestedClass(
            PUSH,
            "Sends rows by " + TypeSpecs.link(flow, push.method().name()) + " on an executor.")
        .superclass(ParameterizedTypeName.get(RuntimeTypes.PUSH_FUNCTION, row.type()))
        .addField(TypeSpecs.serialVersion())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.PUSH_TASK, "task")
                .addStatement("super(task, new $T())", GeneratedNames.rowReader(row.type()))
                .build())
        .addMethod(pushMethod())
        .build();
  }

  private MethodSpec pushMethod() {
    List<CodeBlock> arguments = push.parameters().stream().map(this::argument).toList();
    CodeBlock call = CodeBlock.of("$T.$L", flow, push.method().name());
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    return TypeSpecs.protectedOverride("push", ParameterizedTypeName.get(RuntimeTypes.CALL, any))
        .addParameter(RuntimeTypes.CONNECTIONS, "connections")
        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), row.type()), "rows")
        .addCode("return $L;\n", Layout.call(call, arguments, 13, 1))
        .build();
  }

  private CodeBlock argument(PushModel.Parameter parameter) {
    return parameter.connector() != null
        ? ConnectorCode.client(parameter.connector())
        : CodeBlock.of(row.list() ? "rows" : "rows.get(0)");
  }

  TypeSpec refineClass(TransformModel transform) {
    Optional<TransformModel.Parameter> reply = reply(transform);
    ClassName target = Objects.requireNonNull(transform.target()).type();
    String doc =
        "Turns sent rows and the replies into rows by "
            + TypeSpecs.link(flow, transform.method().name())
            + " on an executor.";
    return TypeSpecs.nestedClass(REFINE, doc)
        .superclass(
            ParameterizedTypeName.get(
                RuntimeTypes.REPLY_REFINE_FUNCTION, row.type(), replyType(reply), target))
        .addField(TypeSpecs.serialVersion())
        .addMethod(refineConstructor(reply, target))
        .addMethod(transformMethod(transform, reply, target))
        .build();
  }

  private MethodSpec refineConstructor(Optional<TransformModel.Parameter> reply, ClassName target) {
    CodeBlock arguments =
        CodeBlock.of(
            "task,\nnew $T(),\n$L,\nnew $T()",
            GeneratedNames.rowReader(row.type()),
            decoder(reply),
            GeneratedNames.rowWriter(target));
    return MethodSpec.constructorBuilder()
        .addParameter(RuntimeTypes.PUSH_REFINE_TASK, "task")
        .addCode("super($>$>\n$L$<$<);\n", arguments)
        .build();
  }

  private CodeBlock decoder(Optional<TransformModel.Parameter> reply) {
    if (reply.isEmpty()) {
      return CodeBlock.of("$T.ignored()", RuntimeTypes.BODY_DECODER);
    }
    CodeBlock decoder = ResultCode.decoder(push.result().item());
    return reply.get().nullable()
        ? CodeBlock.of("$T.orNull($L)", RuntimeTypes.BODY_DECODER, decoder)
        : decoder;
  }

  private MethodSpec transformMethod(
      TransformModel transform, Optional<TransformModel.Parameter> reply, ClassName target) {
    CodeBlock arguments =
        transform.parameters().stream()
            .map(
                parameter ->
                    switch (parameter.kind()) {
                      case BATCH -> CodeBlock.of("batch");
                      case EXCHANGE -> CodeBlock.of("exchange");
                      case OTHER ->
                          CodeBlock.of(parameter.type().equals(row.type()) ? "row" : "reply");
                    })
            .collect(CodeBlock.joining(", "));
    return TypeSpecs.protectedOverride("transform", target)
        .addParameter(row.type(), "row")
        .addParameter(replyType(reply), "reply")
        .addParameter(RuntimeTypes.BATCH, "batch")
        .addParameter(RuntimeTypes.EXCHANGE, "exchange")
        .addStatement("return $T.$L($L)", flow, transform.method().name(), arguments)
        .build();
  }

  /** The parameter that takes the reply, if the transform wants it. */
  private Optional<TransformModel.Parameter> reply(TransformModel transform) {
    return transform.parameters().stream()
        .skip(1)
        .filter(parameter -> parameter.kind() == Kind.OTHER)
        .findFirst();
  }

  private TypeName replyType(Optional<TransformModel.Parameter> reply) {
    if (reply.isEmpty()) {
      return TypeSpecs.nullable(ClassName.get(Void.class));
    }
    TypeName type = push.reply().orElseThrow();
    return reply.get().nullable() ? TypeSpecs.nullable(type) : type;
  }
}
