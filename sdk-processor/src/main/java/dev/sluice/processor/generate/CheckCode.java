package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.CrossCheckModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The checks of a row: what constraints ask, as statements, and the constants they use. */
final class CheckCode {

  private static final int INDENT = 4;

  private final List<FieldSpec> constants = new ArrayList<>();
  private final List<CodeBlock> statements = new ArrayList<>();

  /** The checks of a record's columns; what they use becomes constants. */
  CodeBlock of(List<ColumnModel> columns) {
    statements.clear();
    columns.forEach(this::add);
    return statements.stream().collect(CodeBlock.joining(""));
  }

  /** Limits and patterns that are made once. */
  List<FieldSpec> constants() {
    return constants;
  }

  /** What the user said of a missing value; empty for nothing. */
  static List<CodeBlock> ofMissing(ColumnModel column) {
    return column.constraints().stream()
        .filter(one -> one.test() instanceof ConstraintTest.Present && one.message() != null)
        .map(one -> CodeBlock.of("$S", ConstraintText.of(one, column.component().value())))
        .limit(1)
        .toList();
  }

  /** The statement that asks a rule over several columns. */
  static CodeBlock rule(CrossCheckModel check) {
    String expected =
        check.constraint().message() != null
            ? check.constraint().message().value()
            : "%s to be %s".formatted(check.name(), check.expected());
    CodeBlock rule =
        check.expected()
            ? CodeBlock.of("row::$L", check.name())
            : CodeBlock.of("() -> !row.$L()", check.name());
    return statement("rule", CodeBlock.of("$S", check.name()), rule, CodeBlock.of("$S", expected));
  }

  private void add(ColumnModel column) {
    for (ConstraintModel constraint : column.constraints()) {
      if (constraint.test() instanceof ConstraintTest.Form form && form.email()) {
        add(
            column,
            constraint,
            CodeBlock.of("$T.email($L)", RuntimeTypes.TEXT_CONSTRAINT, value(column)));
        if (!form.isAny()) {
          add(column, constraint, matches(column, form));
        }
      } else if (!(constraint.test() instanceof ConstraintTest.Present)) {
        add(column, constraint, condition(column, constraint.test()));
      }
    }
  }

  private void add(ColumnModel column, ConstraintModel constraint, CodeBlock condition) {
    statements.add(
        statement(
            "check",
            CodeBlock.of("$S", column.name()),
            value(column),
            condition,
            CodeBlock.of("$S", ConstraintText.of(constraint, column.component().value()))));
  }

  private CodeBlock condition(ColumnModel column, ConstraintTest test) {
    CodeBlock value = value(column);
    if (test instanceof ConstraintTest.Size size) {
      return size(value, size.min().value(), size.max().value());
    }
    if (test instanceof ConstraintTest.Filled filled) {
      return filled.visible()
          ? CodeBlock.of("$T.notBlank($L)", RuntimeTypes.TEXT_CONSTRAINT, value)
          : size(value, 1, Integer.MAX_VALUE);
    }
    if (test instanceof ConstraintTest.Bound bound) {
      return bound(column, bound);
    }
    if (test instanceof ConstraintTest.Digits digits) {
      return CodeBlock.of(
          "$T.digits($L, $L, $L)",
          RuntimeTypes.NUMBER_CONSTRAINT,
          value,
          digits.integer().value(),
          digits.fraction().value());
    }
    if (test instanceof ConstraintTest.Form form) {
      return matches(column, form);
    }
    if (test instanceof ConstraintTest.Time time) {
      String side = time.past() ? "past" : "future";
      String present = isDate(column) ? "today" : "now";
      return CodeBlock.of(
          "$T.$L($L, checks.$L())",
          RuntimeTypes.TIME_CONSTRAINT,
          time.present() ? side + "OrPresent" : side,
          value,
          present);
    }
    return test instanceof ConstraintTest.Truth truth
        ? truth(column, truth.expected())
        : CodeBlock.of("$L == null", value);
  }

  private static boolean isDate(ColumnModel column) {
    return column.component().value() instanceof ValueType.Scalar scalar
        && scalar.kind() == ScalarKind.DATE;
  }

  private static CodeBlock size(CodeBlock value, int min, int max) {
    CodeBlock most =
        max == Integer.MAX_VALUE
            ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
            : CodeBlock.of("$L", max);
    return CodeBlock.of("$T.size($L, $L, $L)", RuntimeTypes.SIZE_CONSTRAINT, value, min, most);
  }

  private static CodeBlock truth(ColumnModel column, boolean expected) {
    CodeBlock value = value(column);
    if (column.component().isPrimitive()) {
      return expected ? value : CodeBlock.of("!$L", value);
    }
    return CodeBlock.of("!$T.$L.equals($L)", Boolean.class, expected ? "FALSE" : "TRUE", value);
  }

  private CodeBlock bound(ColumnModel column, ConstraintTest.Bound bound) {
    String relation =
        bound.inclusive()
            ? (bound.lower() ? "atLeast" : "atMost")
            : (bound.lower() ? "moreThan" : "lessThan");
    boolean whole =
        bound.inclusive() && isInteger(column) && bound.limit().value().matches("-?\\d{1,18}");
    CodeBlock limit =
        whole
            ? CodeBlock.of("$LL", bound.limit().value())
            : constant(
                column,
                "LIMIT",
                ClassName.get(BigDecimal.class),
                CodeBlock.of("new $T($S)", BigDecimal.class, bound.limit().value()));
    return CodeBlock.of(
        "$T.$L($L, $L)", RuntimeTypes.NUMBER_CONSTRAINT, relation, value(column), limit);
  }

  private static boolean isInteger(ColumnModel column) {
    return column.component().value() instanceof ValueType.Scalar scalar
        && (scalar.kind() == ScalarKind.INT || scalar.kind() == ScalarKind.LONG);
  }

  private CodeBlock matches(ColumnModel column, ConstraintTest.Form form) {
    CodeBlock flags =
        form.flags().stream()
            .distinct()
            .map(flag -> CodeBlock.of("$T.$L", Pattern.class, flag))
            .collect(CodeBlock.joining(" | ", form.flags().isEmpty() ? "" : ", ", ""));
    CodeBlock compiled =
        CodeBlock.of("$T.compile($S$L)", Pattern.class, form.regexp().value(), flags);
    CodeBlock pattern = constant(column, "PATTERN", ClassName.get(Pattern.class), compiled);
    return CodeBlock.of("$T.matches($L, $L)", RuntimeTypes.TEXT_CONSTRAINT, value(column), pattern);
  }

  /** A constant of the column; its name. */
  private CodeBlock constant(ColumnModel column, String role, ClassName type, CodeBlock value) {
    String stem = CaseFormat.CONSTANT.of(column.component().name()) + "_" + role;
    long before = constants.stream().filter(one -> one.name().startsWith(stem)).count();
    String name = before == 0 ? stem : stem + "_" + (before + 1);
    FieldSpec.Builder constant = TypeSpecs.constant(type, name);
    int declared =
        "  private static final  =;".length() + type.simpleName().length() + name.length();
    constants.add(constant.initializer(Layout.sameOrBelow(declared + 1, value)).build());
    return CodeBlock.of("$L", name);
  }

  private static CodeBlock statement(String method, CodeBlock... arguments) {
    return CodeBlock.of(
        "$L;\n", Layout.call(CodeBlock.of("checks.$L", method), List.of(arguments), INDENT, 1));
  }

  private static CodeBlock value(ColumnModel column) {
    return ColumnCode.access(column.component());
  }
}
