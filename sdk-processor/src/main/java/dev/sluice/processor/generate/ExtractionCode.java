package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    if (extract.inputs().isEmpty()) {
      return made("whole", List.of(), lambda("()", slices()));
    }
    ExtractModel.Input input = extract.inputs().get(0);
    if (input instanceof ExtractModel.Since since) {
      return made(
          "since", List.of(field(since), lookback(since)), lambda(variable(since), slices()));
    }
    if (input instanceof ExtractModel.Slices slices) {
      return made("sliced", sliced(slices), lambda(variable(slices), call(BODY, 2)));
    }
    return input instanceof ExtractModel.ForEach each
        ? made("forEach", rows(each), lambda(variable(each), call(BODY, 2)))
        : made("resumed", List.of(), lambda(variable(input), call(BODY, 2)));
  }

  private static CodeBlock field(ExtractModel.CursorInput cursor) {
    return CodeBlock.of("$S", cursor.field().value());
  }

  private static CodeBlock lookback(ExtractModel.CursorInput cursor) {
    return iso(cursor.lookback().value());
  }

  private static List<CodeBlock> sliced(ExtractModel.Slices slices) {
    CodeBlock from = CodeBlock.of("$T.parse($S)", Instant.class, slices.from().value());
    List<CodeBlock> steps =
        List.of(from, iso(slices.step().value()), iso(slices.minStep().value()));
    CodeBlock head = CodeBlock.of("new $T", RuntimeTypes.TIME_SLICING);
    return List.of(Layout.call(head, steps, ARGUMENT, 1), field(slices), lookback(slices));
  }

  private static List<CodeBlock> rows(ExtractModel.ForEach each) {
    ClassName row = Objects.requireNonNull(each.row());
    return List.of(
        CodeBlock.of("$T.SCHEMA", GeneratedNames.schema(row)),
        CodeBlock.of("new $T()", GeneratedNames.rowReader(row)));
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
    return parameter.connector() == null
        ? CodeBlock.of("$L", variable(parameter.inputs().get(0)))
        : ConnectorCode.client(parameter.connector());
  }

  private static String variable(ExtractModel.Input input) {
    return switch (input.annotation()) {
      case "Since" -> "since";
      case "Slices" -> "slice";
      case "ForEach" -> "row";
      default -> "cursor";
    };
  }

  private static CodeBlock iso(String duration) {
    return ConfigCode.duration(Span.parseIso(duration).orElseThrow());
  }
}
