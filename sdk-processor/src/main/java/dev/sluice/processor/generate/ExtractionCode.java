package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The expression of how a flow reads its source, which calls its extract method. */
final class ExtractionCode {

  /** The column of the arguments of what a method returns, when each has its own line. */
  private static final int ARGUMENT = 8;

  private static final int BODY = ARGUMENT + 4;

  private final ClassName flow;
  private final ExtractModel extract;

  ExtractionCode(ClassName flow, ExtractModel extract) {
    this.flow = flow;
    this.extract = extract;
  }

  CodeBlock code() {
    return extract
        .since()
        .map(
            since ->
                made(
                    "since",
                    List.of(
                        CodeBlock.of("$S", since.field().value()), iso(since.lookback().value())),
                    lambda("since", slices())))
        .orElseGet(() -> made("whole", List.of(), lambda("()", slices())));
  }

  private static CodeBlock made(String kind, List<CodeBlock> settings, CodeBlock lambda) {
    List<CodeBlock> arguments = new ArrayList<>(settings);
    arguments.add(lambda);
    CodeBlock head = CodeBlock.of("$T.$L", RuntimeTypes.EXTRACTION, kind);
    boolean oneLine = lambda.toString().indexOf('\n') < 0;
    return oneLine ? Layout.call(head, arguments, 11, 1) : Layout.tallCall(head, arguments);
  }

  private static CodeBlock lambda(String parameter, CodeBlock body) {
    CodeBlock oneLine = CodeBlock.of("$L -> $L", parameter, body);
    boolean fits =
        body.toString().indexOf('\n') < 0
            && ARGUMENT + Layout.width(oneLine) + 2 <= SourceFormat.WIDTH;
    return fits ? oneLine : CodeBlock.builder().add("$L ->$>$>\n$L$<$<", parameter, body).build();
  }

  /** The slices that the extract method's lists are. */
  private CodeBlock slices() {
    CodeBlock head =
        CodeBlock.of("$T.$L", RuntimeTypes.SLICE, extract.returnsSeveral() ? "each" : "only");
    return Layout.call(head, List.of(call(BODY + 4, 3)), BODY, 2);
  }

  /** The call of the extract method. */
  private CodeBlock call(int column, int after) {
    List<CodeBlock> arguments =
        extract.parameters().stream().map(ExtractionCode::argument).toList();
    return Layout.call(
        CodeBlock.of("$T.$L", flow, extract.method().name()), arguments, column, after);
  }

  private static CodeBlock argument(ExtractModel.Parameter parameter) {
    ExtractModel.ConnectorRef connector = parameter.connector();
    if (connector == null) {
      return CodeBlock.of("since");
    }
    ClassName client = GeneratedNames.client(connector.type());
    return connector.hasMiddleware()
        ? CodeBlock.of(
            "new $T(connections.to($T.CONFIG, $T.INSTANCE))",
            client,
            client,
            GeneratedNames.userMiddleware(connector.type()))
        : CodeBlock.of("new $T(connections.to($T.CONFIG))", client, client);
  }

  private static CodeBlock iso(String duration) {
    return ConfigCode.duration(Span.parseIso(duration).orElseThrow());
  }
}
