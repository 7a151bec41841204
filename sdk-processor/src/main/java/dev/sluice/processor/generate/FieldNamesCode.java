package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;

/** The constant that tells the runtime the fields of a contract. */
final class FieldNamesCode {

  /** Where the value of the constant starts, plus the semicolon. */
  private static final int COLUMN = "  private static final FieldNames FIELDS = ;".length();

  private FieldNamesCode() {}

  /** The declaration of the constant. */
  static FieldSpec constant(ReadVariables variables, boolean closed) {
    List<CodeBlock> names = new ArrayList<>();
    List<CodeBlock> more = new ArrayList<>();
    for (ReadVariable variable : variables.all()) {
      String name = variable.field().name().value();
      if (variable.field().deep()) {
        more.add(CodeBlock.of(".pointer($S, $L)", name, variable.index()));
      } else {
        names.add(CodeBlock.of("$S", name));
      }
    }
    for (ReadVariable variable : variables.all()) {
      for (Written<String> alias : variable.field().aliases()) {
        more.add(CodeBlock.of(".alias($S, $L)", alias.value(), variable.index()));
      }
    }
    List<ReadVariable> texts = variables.texts();
    for (int first = 0, next; first < texts.size(); first = next) {
      next = endOfRun(texts, first);
      more.add(
          CodeBlock.of(".texts($L, $L)", texts.get(first).index(), texts.get(next - 1).index()));
    }
    if (closed) {
      more.add(CodeBlock.of(".closed()"));
    }
    CodeBlock head = CodeBlock.of("$T.of", RuntimeTypes.FIELD_NAMES);
    return TypeSpecs.constant(RuntimeTypes.FIELD_NAMES, "FIELDS")
        .initializer(value(head, names, more))
        .build();
  }

  private static CodeBlock value(CodeBlock head, List<CodeBlock> names, List<CodeBlock> more) {
    if (more.isEmpty()) {
      return Layout.sameOrBelow(COLUMN, Layout.call(head, names, 6, 1));
    }
    CodeBlock oneLine =
        CodeBlock.of(
            "$L($L)$L",
            head,
            CodeBlock.join(names, ", "),
            more.stream().collect(CodeBlock.joining("")));
    return 6 + Layout.width(oneLine) + 1 <= SourceFormat.WIDTH
        ? Layout.sameOrBelow(COLUMN, oneLine)
        : Layout.below(Layout.chain(Layout.chainHead(head, names), more));
  }

  /** Behind the variables whose indexes follow on that of the first one. */
  private static int endOfRun(List<ReadVariable> variables, int first) {
    int end = first + 1;
    while (end < variables.size()
        && variables.get(end).index() == variables.get(end - 1).index() + 1) {
      end++;
    }
    return end;
  }
}
