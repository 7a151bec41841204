package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.CrossCheckModel;
import dev.sluice.processor.model.HeldModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The checks of a row: what constraints ask, as statements, and the constants they use. */
final class CheckCode {

  private static final int INDENT = 4;

  /**
   * A value that is checked.
   *
   * @param column what violations call its place; empty within a column
   * @param code gives it
   * @param type of it
   * @param primitive whether it is a Java primitive
   * @param stem what the names of constants begin with
   * @param part what expectations begin with; empty for the value itself
   */
  private record Subject(
      String column, CodeBlock code, ValueType type, boolean primitive, String stem, String part) {}

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

  /** Whether there are checks of a value within a column. */
  static boolean isAsked(HeldModel held) {
    return held.constraints().stream().anyMatch(one -> !isSaid(one, true));
  }

  /** The checks of the variable {@code value}, which is within a column. */
  CodeBlock of(ColumnModel column, HeldModel held, String part) {
    statements.clear();
    String stem = CaseFormat.CONSTANT.of(column.component().name());
    add(
        new Subject("", CodeBlock.of("value"), held.value(), false, stem, part),
        held.constraints());
    return statements.stream().collect(CodeBlock.joining(""));
  }

  private void add(ColumnModel column) {
    ComponentModel component = column.component();
    add(
        new Subject(
            column.name(),
            ColumnCode.access(component),
            component.value(),
            component.isPrimitive(),
            CaseFormat.CONSTANT.of(component.name()),
            ""),
        column.constraints());
  }

  private void add(Subject subject, List<ConstraintModel> constraints) {
    for (ConstraintModel constraint : constraints) {
      if (constraint.test() instanceof ConstraintTest.Form form && form.email()) {
        add(
            subject,
            constraint,
            CodeBlock.of("$T.email($L)", RuntimeTypes.TEXT_CONSTRAINT, subject.code()));
        if (!form.isAny()) {
          add(subject, constraint, matches(subject, form));
        }
      } else if (!isSaid(constraint, subject.column().isEmpty())) {
        add(subject, constraint, condition(subject, constraint.test()));
      }
    }
  }

  /**
   * Whether it needs no statement: {@code @Valid}, and {@code @NotNull} unless it has its own words
   * for what is within a column.
   */
  private static boolean isSaid(ConstraintModel constraint, boolean held) {
    return constraint.test() instanceof ConstraintTest.Cascade
        || (constraint.test() instanceof ConstraintTest.Present
            && !(held && constraint.message() != null));
  }

  private void add(Subject subject, ConstraintModel constraint, CodeBlock condition) {
    String expected = ConstraintText.of(constraint, subject.type());
    statements.add(
        statement(
            "check",
            CodeBlock.of("$S", subject.column()),
            subject.code(),
            condition,
            CodeBlock.of(
                "$S", constraint.message() == null ? subject.part() + expected : expected)));
  }

  private CodeBlock condition(Subject subject, ConstraintTest test) {
    CodeBlock value = subject.code();
    if (test instanceof ConstraintTest.Size size) {
      return size(value, size.min().value(), size.max().value());
    }
    if (test instanceof ConstraintTest.Filled filled) {
      return filled.visible()
          ? CodeBlock.of("$T.notBlank($L)", RuntimeTypes.TEXT_CONSTRAINT, value)
          : size(value, 1, Integer.MAX_VALUE);
    }
    if (test instanceof ConstraintTest.Bound bound) {
      return bound(subject, bound);
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
      return matches(subject, form);
    }
    if (test instanceof ConstraintTest.Time time) {
      String side = time.past() ? "past" : "future";
      String present = isDate(subject) ? "today" : "now";
      return CodeBlock.of(
          "$T.$L($L, checks.$L())",
          RuntimeTypes.TIME_CONSTRAINT,
          time.present() ? side + "OrPresent" : side,
          value,
          present);
    }
    if (test instanceof ConstraintTest.Truth truth) {
      return truth(subject, truth.expected());
    }
    return CodeBlock.of("$L $L null", value, test instanceof ConstraintTest.Absent ? "==" : "!=");
  }

  private static boolean isDate(Subject subject) {
    return subject.type() instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.DATE;
  }

  private static CodeBlock size(CodeBlock value, int min, int max) {
    CodeBlock most =
        max == Integer.MAX_VALUE
            ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
            : CodeBlock.of("$L", max);
    return CodeBlock.of("$T.size($L, $L, $L)", RuntimeTypes.SIZE_CONSTRAINT, value, min, most);
  }

  private static CodeBlock truth(Subject subject, boolean expected) {
    CodeBlock value = subject.code();
    if (subject.primitive()) {
      return expected ? value : CodeBlock.of("!$L", value);
    }
    return CodeBlock.of("!$T.$L.equals($L)", Boolean.class, expected ? "FALSE" : "TRUE", value);
  }

  private CodeBlock bound(Subject subject, ConstraintTest.Bound bound) {
    String relation =
        bound.inclusive()
            ? (bound.lower() ? "atLeast" : "atMost")
            : (bound.lower() ? "moreThan" : "lessThan");
    boolean whole =
        bound.inclusive() && isInteger(subject) && bound.limit().value().matches("-?\\d{1,18}");
    CodeBlock limit =
        whole
            ? CodeBlock.of("$LL", bound.limit().value())
            : constant(
                subject,
                "LIMIT",
                ClassName.get(BigDecimal.class),
                CodeBlock.of("new $T($S)", BigDecimal.class, bound.limit().value()));
    return CodeBlock.of(
        "$T.$L($L, $L)", RuntimeTypes.NUMBER_CONSTRAINT, relation, subject.code(), limit);
  }

  private static boolean isInteger(Subject subject) {
    return subject.type() instanceof ValueType.Scalar scalar
        && (scalar.kind() == ScalarKind.INT || scalar.kind() == ScalarKind.LONG);
  }

  private CodeBlock matches(Subject subject, ConstraintTest.Form form) {
    CodeBlock flags =
        form.flags().stream()
            .distinct()
            .map(flag -> CodeBlock.of("$T.$L", Pattern.class, flag))
            .collect(CodeBlock.joining(" | ", form.flags().isEmpty() ? "" : ", ", ""));
    CodeBlock compiled =
        CodeBlock.of("$T.compile($S$L)", Pattern.class, form.regexp().value(), flags);
    CodeBlock pattern = constant(subject, "PATTERN", ClassName.get(Pattern.class), compiled);
    return CodeBlock.of(
        "$T.matches($L, $L)", RuntimeTypes.TEXT_CONSTRAINT, subject.code(), pattern);
  }

  /** A constant of the column; its name. */
  private CodeBlock constant(Subject subject, String role, ClassName type, CodeBlock value) {
    String stem = subject.stem() + "_" + role;
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
}
