package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.ValueType;
import java.util.List;

/** The statement that returns what a request's reply is read as. */
final class ResultCode {

  private ResultCode() {}

  static CodeBlock of(ResultModel result, String connection, String request, String paging) {
    if (result.form() == Form.PAGES) {
      return Layout.call(
          CodeBlock.of("return $L.pages", connection),
          List.of(CodeBlock.of("$L", request), CodeBlock.of("$L", paging), reader(result.item())),
          4,
          1);
    }
    CodeBlock call = call(result.item(), connection, request);
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
    return item instanceof ValueType.Structure
        ? CodeBlock.of("$L.call($L, $L)", connection, request, reader(item))
        : CodeBlock.of("$L.callFor($L, $L)", connection, request, decoder(item));
  }

  /** What reads a reply's body. */
  static CodeBlock decoder(ValueType item) {
    if (item instanceof ValueType.Structure) {
      return CodeBlock.of("$T.json($L)", RuntimeTypes.BODY_DECODER, reader(item));
    }
    if (item instanceof ValueType.Many many) {
      return CodeBlock.of("$T.jsonList($L)", RuntimeTypes.BODY_DECODER, reader(many.element()));
    }
    String method =
        item instanceof ValueType.Binary
            ? "bytes"
            : item instanceof ValueType.Stream ? "stream" : "text";
    return CodeBlock.of("$T.$L()", RuntimeTypes.BODY_DECODER, method);
  }

  private static CodeBlock reader(ValueType item) {
    return CodeBlock.of("new $T()", GeneratedNames.reader(((ValueType.Structure) item).type()));
  }
}
