package dev.sluice.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.WriteContractModel;

/** Generates the row writer of a write contract. */
final class RowWriterGenerator {

  private RowWriterGenerator() {}

  static GeneratedFile generate(WriteContractModel contract) {
    ClassName record = contract.type().name();
    ClassName name = GeneratedNames.rowWriter(record);
    CheckCode checks = CheckCode.of(contract);
    return new GeneratedFile(
        name,
        contract.type(),
        TypeSpecs.finalClass(
                name,
                SourceFormat.doc(
                    "Writes "
                        + TypeSpecs.link(record)
                        + " as a row of the table {@code "
                        + contract.table().value()
                        + "}."))
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ROW_WRITER, record))
            .addField(TypeSpecs.serialVersion())
            .addFields(checks.constants())
            .addFields(PiiCode.fields(contract))
            .addMethod(write(contract, checks))
            .addMethods(PiiCode.methods(contract))
            .build());
  }

  private static MethodSpec write(WriteContractModel contract, CheckCode checks) {
    MethodSpec.Builder write =
        TypeSpecs.override("write")
            .returns(ArrayTypeName.of(Object.class))
            .addParameter(contract.type().name(), "row")
            .addParameter(RuntimeTypes.ROW_CHECKS, "checks");
    checks.statements().forEach(write::addCode);
    CodeBlock values =
        contract.columns().stream()
            .map(RowWriterGenerator::checked)
            .collect(CodeBlock.joining(",\n"));
    if (contract.crossChecks().isEmpty()) {
      return write.addCode("return new Object[] {\n$>$L\n$<};\n", values).build();
    }
    write.addCode("Object[] columns = {\n$>$L\n$<};\n", values);
    contract.crossChecks().forEach(check -> write.addCode(CheckCode.rule(check)));
    return write.addStatement("return columns").build();
  }

  private static CodeBlock checked(ColumnModel column) {
    boolean canBreak = column.isRequired() && !column.component().isPrimitive();
    return PiiCode.treated(column, canBreak ? required(column) : value(column));
  }

  private static CodeBlock required(ColumnModel column) {
    return CodeBlock.of(
        "checks.required($S, $L$L)",
        column.name(),
        value(column),
        CheckCode.ofMissing(column).stream()
            .map(text -> CodeBlock.of(", $L", text))
            .collect(CodeBlock.joining("")));
  }

  /** What the column's component holds; null for nothing. */
  static CodeBlock value(ColumnModel column) {
    ComponentModel component = column.component();
    String optional =
        component.presence() == ComponentModel.Presence.OPTIONAL ? ".orElse(null)" : "";
    return CodeBlock.of("row.$L()$L", component.name(), optional);
  }
}
