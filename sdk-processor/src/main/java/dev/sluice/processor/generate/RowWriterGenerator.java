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
            .addMethod(write(contract))
            .build());
  }

  private static MethodSpec write(WriteContractModel contract) {
    MethodSpec.Builder write =
        TypeSpecs.override("write")
            .returns(ArrayTypeName.of(Object.class))
            .addParameter(contract.type().name(), "row")
            .addParameter(RuntimeTypes.ROW_CHECKS, "checks");
    for (ColumnModel column : contract.columns()) {
      if (column.has("NotBlank")) {
        write.addStatement("checks.notBlank($S, $L)", column.name(), value(column));
      }
    }
    CodeBlock values =
        contract.columns().stream()
            .map(RowWriterGenerator::checked)
            .collect(CodeBlock.joining(",\n"));
    return write.addCode("return new Object[] {\n$>$L\n$<};\n", values).build();
  }

  private static CodeBlock checked(ColumnModel column) {
    boolean canBreak = column.isRequired() && !column.component().isPrimitive();
    return canBreak
        ? CodeBlock.of("checks.required($S, $L)", column.name(), value(column))
        : value(column);
  }

  private static CodeBlock value(ColumnModel column) {
    ComponentModel component = column.component();
    String optional =
        component.presence() == ComponentModel.Presence.OPTIONAL ? ".orElse(null)" : "";
    return CodeBlock.of("row.$L()$L", component.name(), optional);
  }
}
