package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An expression of nested calls that breaks its lines as google-java-format does. */
sealed interface Expression {

  int STEP = 4;

  /** All of it on one line. */
  CodeBlock flat();

  /**
   * On as many lines as it needs.
   *
   * @param column where it starts
   * @param after how many characters follow it on its last line
   */
  CodeBlock at(int column, int after);

  /**
   * Expressions, each on its own line.
   *
   * @param between what follows each of the others on its line
   * @param after how many characters follow the last one on its line
   */
  static List<CodeBlock> lines(
      List<? extends Expression> all, int column, String between, int after) {
    int last = all.size() - 1;
    int separator = between.length();
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> all.get(i).at(column, i == last ? after : separator))
        .toList();
  }

  /** What is never broken. */
  static Expression of(String format, Object... arguments) {
    return new Text(CodeBlock.of(format, arguments));
  }

  /** A call or the making of an object. */
  static Call call(CodeBlock head, List<? extends Expression> arguments) {
    return new Call(head, List.copyOf(arguments));
  }

  /** A call or the making of an object. */
  static Call call(CodeBlock head, Expression... arguments) {
    return call(head, Arrays.asList(arguments));
  }

  /** A call, and calls on what it returns. */
  static Expression chain(Call start, List<Call> links) {
    return links.isEmpty() ? start : new Chain(start, List.copyOf(links));
  }

  /** Calls on what an expression gives, each head starting with a dot. */
  static Expression then(Expression start, Call... links) {
    if (start instanceof Chain chain) {
      return chain(chain.start(), joined(chain.links(), links));
    }
    return start instanceof Call call
        ? chain(call, List.of(links))
        : new Text(
            Arrays.stream(links)
                .map(Call::flat)
                .reduce(start.flat(), (all, link) -> CodeBlock.of("$L$L", all, link)));
  }

  private static List<Call> joined(List<Call> first, Call... others) {
    return Stream.concat(first.stream(), Arrays.stream(others)).toList();
  }

  /** A function of one parameter. */
  static Expression lambda(String parameter, Expression body) {
    return new Lambda(parameter, body);
  }

  /** Whether something fits at a column. */
  private static boolean fits(CodeBlock flat, int column, int after) {
    return column + Layout.width(flat) + after <= SourceFormat.WIDTH;
  }

  /**
   * What is never broken.
   *
   * @param flat the code
   */
  record Text(CodeBlock flat) implements Expression {

    @Override
    public CodeBlock at(int column, int after) {
      return flat;
    }
  }

  /**
   * A call.
   *
   * @param head what stands before the parenthesis
   * @param arguments in order
   */
  record Call(CodeBlock head, List<Expression> arguments) implements Expression {

    @Override
    public CodeBlock flat() {
      return CodeBlock.of("$L($L)", head, joined());
    }

    @Override
    public CodeBlock at(int column, int after) {
      return at(column, after, STEP);
    }

    private CodeBlock at(int column, int after, int indent) {
      if (fits(flat(), column, after)) {
        return flat();
      }
      CodeBlock.Builder code = CodeBlock.builder().add("$L(", head);
      code.add("$>".repeat(indent / 2) + "\n");
      if (fits(joined(), column + indent, after + 1)) {
        code.add(joined());
      } else {
        for (int i = 0; i < arguments.size(); i++) {
          boolean last = i == arguments.size() - 1;
          code.add(arguments.get(i).at(column + indent, last ? after + 1 : 1));
          code.add(last ? "" : ",\n");
        }
      }
      return code.add("$<".repeat(indent / 2)).add(")").build();
    }

    private CodeBlock joined() {
      return arguments.stream().map(Expression::flat).collect(CodeBlock.joining(", "));
    }
  }

  /**
   * A call, and calls on what it returns.
   *
   * @param start the first
   * @param links the others, each head starting with a dot
   */
  record Chain(Call start, List<Call> links) implements Expression {

    @Override
    public CodeBlock flat() {
      CodeBlock.Builder code = CodeBlock.builder().add(start.flat());
      links.forEach(link -> code.add(link.flat()));
      return code.build();
    }

    @Override
    public CodeBlock at(int column, int after) {
      if (fits(flat(), column, after)) {
        return flat();
      }
      CodeBlock.Builder code = CodeBlock.builder().add(start.at(column, 0, 2 * STEP));
      code.add("$>$>");
      for (int i = 0; i < links.size(); i++) {
        boolean last = i == links.size() - 1;
        code.add("\n").add(links.get(i).at(column + STEP, last ? after : 0));
      }
      return code.add("$<$<").build();
    }
  }

  /**
   * A function of one parameter.
   *
   * @param parameter its name
   * @param body what it returns
   */
  record Lambda(String parameter, Expression body) implements Expression {

    @Override
    public CodeBlock flat() {
      return CodeBlock.of("$L -> $L", parameter, body.flat());
    }

    @Override
    public CodeBlock at(int column, int after) {
      return fits(flat(), column, after)
          ? flat()
          : CodeBlock.of("$L ->$>$>\n$L$<$<", parameter, body.at(column + STEP, after));
    }
  }
}
