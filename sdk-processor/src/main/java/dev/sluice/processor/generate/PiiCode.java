package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.PiiModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The treatment of personal data in a row writer, and what schemas say of it. */
final class PiiCode {

  private PiiCode() {}

  /** The fields of a row writer that treat columns. */
  static List<FieldSpec> fields(WriteContractModel contract) {
    return contract.columns().stream()
        .filter(PiiCode::isTreated)
        .map(column -> field(contract, column))
        .toList();
  }

  /** Tells that a contract has personal data; nothing for one without. */
  static List<MethodSpec> methods(WriteContractModel contract) {
    return contract.columns().stream().noneMatch(column -> column.pii() != null)
        ? List.of()
        : List.of(
            TypeSpecs.override("holdsPersonalData")
                .returns(TypeName.BOOLEAN)
                .addStatement("return true")
                .build());
  }

  /** What is written for a column's value. */
  static Expression treated(ColumnModel column, Expression value) {
    return isTreated(column)
        ? Expression.call(CodeBlock.of("$L.treated", name(column)), value)
        : value;
  }

  /** The call that marks a column of a schema as personal data; empty for another. */
  static Optional<Expression.Call> mark(ColumnModel column) {
    return Optional.ofNullable(column.pii())
        .map(pii -> Expression.call(CodeBlock.of(".asPii"), Expression.of("$L", value(pii))));
  }

  /** What a column of Spark's schema says of itself: its comment, or metadata. */
  static Optional<Expression> spark(ColumnModel column) {
    PiiModel pii = column.pii();
    if (pii != null) {
      return Optional.of(
          Expression.call(
              CodeBlock.of("$T.of", RuntimeTypes.PII_METADATA),
              Expression.of("$S", column.comment()),
              Expression.of("$L", value(pii))));
    }
    return column.comment().isEmpty()
        ? Optional.empty()
        : Optional.of(Expression.of("$S", column.comment()));
  }

  /** A column's comment, where nothing else can say that it is personal data. */
  static String comment(ColumnModel column) {
    PiiModel pii = column.pii();
    if (pii == null) {
      return column.comment();
    }
    String tag = pii.tag().isEmpty() ? "" : pii.tag() + ", ";
    String note = "[personal data: %s%s]".formatted(tag, pii.treatment().value().past());
    return column.comment().isEmpty() ? note : column.comment() + " " + note;
  }

  /** The members that Avro's schema has of it, each after a comma; empty for none. */
  static String avro(ColumnModel column) {
    PiiModel pii = column.pii();
    return pii == null
        ? ""
        : JsonText.member("pii", pii.treatment().value().name())
            + JsonText.member("pii.tag", pii.tag());
  }

  /** The same for BigQuery, which knows policy tags. */
  static String bigQuery(ColumnModel column) {
    PiiModel pii = column.pii();
    return pii == null || pii.policyTag().value().isEmpty()
        ? ""
        : ", \"policyTags\": {\"names\": [%s]}".formatted(JsonText.quote(pii.policyTag().value()));
  }

  private static CodeBlock value(PiiModel pii) {
    return CodeBlock.of(
        "new $T($T.$L, $S, $S, $S)",
        RuntimeTypes.PII,
        RuntimeTypes.PII_TREATMENT,
        pii.treatment().value(),
        pii.key().value(),
        pii.tag(),
        pii.policyTag().value());
  }

  private static boolean isTreated(ColumnModel column) {
    return column.pii() != null && !column.pii().isKept();
  }

  private static FieldSpec field(WriteContractModel contract, ColumnModel column) {
    PiiModel pii = Objects.requireNonNull(column.pii());
    CodeBlock arguments =
        switch (pii.treatment().value()) {
          case KEEP, MASK -> CodeBlock.of("");
          case HASH -> CodeBlock.of("$S", pii.key().value());
          case ENCRYPT ->
              CodeBlock.of(
                  "$S, $S", pii.key().value(), contract.table().value() + "." + column.name());
        };
    String past = pii.treatment().value().past();
    CodeBlock made = CodeBlock.of("$T.$L($L)", RuntimeTypes.PII_COLUMN, past, arguments);
    int before = "  private final PiiColumn  = ;".length() + name(column).length();
    return FieldSpec.builder(
            RuntimeTypes.PII_COLUMN, name(column), Modifier.PRIVATE, Modifier.FINAL)
        .initializer(Layout.sameOrBelow(before, made))
        .build();
  }

  private static String name(ColumnModel column) {
    return column.component().name() + "Column";
  }
}
