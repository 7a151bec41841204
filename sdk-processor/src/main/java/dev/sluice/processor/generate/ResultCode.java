package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.ValueType;
import java.util.List;

/** The statement that returns what a request's reply is read as. */
final class ResultCode {

  private ResultCode() {}

  static CodeBlock of(
      ResultModel result, String connection, String request, OperationNames names, String paging) {
    if (result.form() == Form.PAGES) {
      return Layout.call(
          CodeBlock.of("return $L.pages", connection),
          List.of(
              CodeBlock.of("$L", request),
              CodeBlock.of("$L", paging),
              ItemReaderCode.of(result.item())),
          4,
          1);
    }
    CodeBlock plain = call(result.item(), connection, request);
    CodeBlock call =
        names.itemErrors().isEmpty()
            ? plain
            : CodeBlock.of("$L$>$>\n.withItemErrors($L)$<$<", plain, names.itemErrors());
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

  private static CodeBlock call(ValueType item, String connection, String request) {
    if (item instanceof ValueType.Nothing) {
      return CodeBlock.of("$L.call($L)", connection, request);
    }
    return isJson(item)
        ? CodeBlock.of("$L.call($L, $L)", connection, request, ItemReaderCode.of(item))
        : CodeBlock.of("$L.callFor($L, $L)", connection, request, decoder(item));
  }

  /** Whether the body is one JSON value, and no list, which is decoded as such. */
  private static boolean isJson(ValueType item) {
    boolean bare = item instanceof ValueType.Scalar && !item.equals(ResultModel.TEXT);
    return bare
        || item instanceof ValueType.Structure
        || item instanceof ValueType.Mapping
        || item instanceof ValueType.Tree;
  }

  /** What reads a reply's body. */
  static CodeBlock decoder(ValueType item) {
    if (isJson(item)) {
      return CodeBlock.of("$T.json($L)", RuntimeTypes.BODY_DECODER, ItemReaderCode.of(item));
    }
    if (item instanceof ValueType.Many many) {
      return CodeBlock.of(
          "$T.jsonList($L)", RuntimeTypes.BODY_DECODER, ItemReaderCode.of(many.element()));
    }
    String method =
        item instanceof ValueType.Binary
            ? "bytes"
            : item instanceof ValueType.Stream ? "stream" : "text";
    return CodeBlock.of("$T.$L()", RuntimeTypes.BODY_DECODER, method);
  }
}
