package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.ValueType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a client that one operation needs. */
final class OperationCode {

  private final RequestCode requests;

  OperationCode(ClassName client, EnumNames enums) {
    this.requests = new RequestCode(client, enums);
  }

  /** The constant that says how an operation is paged. */
  static FieldSpec pagingConstant(PagingModel paging, String name) {
    CodeBlock pager =
        CodeBlock.of(
            "new $T($S, $S, $L, $T.$L)",
            RuntimeTypes.OFFSET_PAGER,
            paging.offset().value(),
            paging.limit().value(),
            paging.pageSize().value(),
            RuntimeTypes.STOP_RULE,
            paging.stop().value());
    List<CodeBlock> arguments =
        List.of(
            CodeBlock.of("$S", paging.items().value()),
            CodeBlock.of("$S", paging.total().value()),
            pager);
    CodeBlock made = Layout.call(CodeBlock.of("new $T", RuntimeTypes.PAGING), arguments, 6, 1);
    return TypeSpecs.constant(RuntimeTypes.PAGING, name).initializer(Layout.below(made)).build();
  }

  /** The method that sends an operation. */
  MethodSpec method(OperationModel operation, String constant, String paging) {
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
    return method
        .addCode(
            Layout.variable(
                RuntimeTypes.HTTP_REQUEST, request, requests.of(operation, connection, constant)))
        .addStatement(sending(operation.result(), connection, request, paging))
        .build();
  }

  private static CodeBlock sending(
      ResultModel result, String connection, String request, String paging) {
    if (result.form() == Form.PAGES) {
      return CodeBlock.of(
          "return $L.pages($L, $L, $L)", connection, request, paging, reader(result.item()));
    }
    CodeBlock call =
        result.item() instanceof ValueType.Nothing
            ? CodeBlock.of("$L.call($L)", connection, request)
            : CodeBlock.of("$L.call($L, $L)", connection, request, reader(result.item()));
    return switch (result.form()) {
      case CALL -> CodeBlock.of("return $L", call);
      case VALUE -> CodeBlock.of("return $L.execute()", call);
      case OPTIONAL -> CodeBlock.of("return $L.optional()", call);
      case STAGE -> CodeBlock.of("return $L.send()", call);
      case RESPONSE -> CodeBlock.of("return $L.response()", call);
      case NONE -> CodeBlock.of("$L.execute()", call);
      case PAGES, UNSUPPORTED -> throw new IllegalStateException("No rule stopped " + result);
    };
  }

  private static CodeBlock reader(ValueType item) {
    return CodeBlock.of("new $T()", GeneratedNames.reader(((ValueType.Structure) item).type()));
  }
}
