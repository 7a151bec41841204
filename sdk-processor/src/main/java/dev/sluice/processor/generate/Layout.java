package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Line breaks as google-java-format sets them: continuation lines are indented by four. */
final class Layout {

  private Layout() {}

  /** {@code head}, then each link of a fluent chain on its own line. */
  static CodeBlock chain(CodeBlock head, List<CodeBlock> links) {
    CodeBlock.Builder chain = CodeBlock.builder().add(head).add("$>$>");
    links.forEach(link -> chain.add("\n$L", link));
    return chain.add("$<$<").build();
  }

  /**
   * A call on one line when it fits, else with its arguments on the next, else with each on its
   * own.
   *
   * @param column where the call starts
   * @param after how many characters follow it on its line
   */
  static CodeBlock call(CodeBlock head, List<CodeBlock> arguments, int column, int after) {
    CodeBlock oneLine = CodeBlock.of("$L($L)", head, CodeBlock.join(arguments, ", "));
    if (column + width(oneLine) + after <= SourceFormat.WIDTH) {
      return oneLine;
    }
    CodeBlock together = CodeBlock.join(arguments, ", ");
    boolean fits = column + 4 + width(together) + 1 + after <= SourceFormat.WIDTH;
    return CodeBlock.builder()
        .add("$L($>$>\n", head)
        .add(fits ? together : CodeBlock.join(arguments, ",\n"))
        .add("$<$<)")
        .build();
  }

  /** The call that a chain on the next line starts with, on one line when it fits. */
  static CodeBlock chainHead(CodeBlock head, List<CodeBlock> arguments) {
    CodeBlock together = CodeBlock.join(arguments, ", ");
    CodeBlock oneLine = CodeBlock.of("$L($L)", head, together);
    if (6 + width(oneLine) <= SourceFormat.WIDTH) {
      return oneLine;
    }
    boolean fits = 14 + width(together) + 1 <= SourceFormat.WIDTH;
    return tallChainHead(head, fits ? List.of(together) : arguments);
  }

  /** The same with each argument on its own line. */
  static CodeBlock tallChainHead(CodeBlock head, List<CodeBlock> arguments) {
    CodeBlock broken = CodeBlock.join(arguments, ",\n");
    return CodeBlock.of("$L($>$>$>$>\n$L)$<$<$<$<", head, broken);
  }

  /** A call with each argument on its own line. */
  static CodeBlock tallCall(CodeBlock head, List<CodeBlock> arguments) {
    return CodeBlock.builder()
        .add("$L($>$>\n", head)
        .add(CodeBlock.join(arguments, ",\n"))
        .add("$<$<)")
        .build();
  }

  /** A field's value on the lines after the '='. */
  static CodeBlock below(CodeBlock value) {
    return CodeBlock.builder().add("$>$>\n$L$<$<", value).build();
  }

  /** A value on the same line when it fits beside that many columns, else on the next. */
  static CodeBlock sameOrBelow(int columns, CodeBlock value) {
    return columns + width(value) <= SourceFormat.WIDTH ? value : below(value);
  }

  /** A blank and a one-line value when it fits, else the value on the next line. */
  static CodeBlock besideOrBelow(int columns, CodeBlock value) {
    boolean oneLine = value.toString().indexOf('\n') < 0;
    return oneLine && columns + width(value) <= SourceFormat.WIDTH
        ? CodeBlock.of(" $L", value)
        : below(value);
  }

  /** The declaration of a local variable; its value on the next lines. */
  static CodeBlock variable(TypeName type, String name, CodeBlock value) {
    return CodeBlock.builder().add("$T $L =$>$>\n$L$<$<;\n", type, name, value).build();
  }

  /** A text block whose lines are those of a text. */
  static CodeBlock textBlock(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
    return CodeBlock.of("\"\"\"\n$L\"\"\"", escaped);
  }

  /** How many columns a one-line value takes, package names left out. */
  static int width(CodeBlock value) {
    return value.toString().replaceAll("\\b(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])", "").length();
  }
}
