package dev.sluice.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the row writer of a write contract. */
final class RowWriterGenerator {

  private final WriteContractModel contract;
  private final ClassName name;
  private final NestedRecords records;
  private final EnumNames enums;
  private final ColumnCode columns;

  private RowWriterGenerator(WriteContractModel contract) {
    this.contract = contract;
    this.name = GeneratedNames.rowWriter(contract.type().name());
    this.records = NestedRecords.methods(contract, "write");
    this.enums = new EnumNames(Stream.concat(Stream.of("write"), records.names()));
    this.columns = new ColumnCode(name, records, enums);
  }

  static GeneratedFile generate(WriteContractModel contract) {
    RowWriterGenerator generator = new RowWriterGenerator(contract);
    ClassName record = contract.type().name();
    MethodSpec write = generator.write();
    List<MethodSpec> structs = generator.records.all().stream().map(generator::struct).toList();
    return new GeneratedFile(
        generator.name,
        contract.type(),
        TypeSpecs.finalClass(
                generator.name,
                SourceFormat.doc(
                    "Writes "
                        + TypeSpecs.link(record)
                        + " as a row of the table {@code "
                        + contract.table().value()
                        + "}."))
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ROW_WRITER, record))
            .addField(TypeSpecs.serialVersion())
            .addMethod(write)
            .addMethods(structs)
            .addMethods(generator.enums.writers("in the table"))
            .build());
  }

  private MethodSpec write() {
    return TypeSpecs.override("write")
        .returns(ArrayTypeName.of(Object.class))
        .addParameter(contract.type().name(), "row")
        .addParameter(RuntimeTypes.ROW_CHECKS, "checks")
        .addCode(checks(contract.columns()))
        .addCode("return $L;\n", values(contract.columns()))
        .build();
  }

  private MethodSpec struct(ColumnType.Struct struct) {
    return MethodSpec.methodBuilder(records.name(struct.type()))
        .addJavadoc(
            "$L",
            SourceFormat.doc(
                "The fields of {@code %s}."
                    .formatted(String.join(".", struct.type().simpleNames()))))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeTypes.ROW)
        .addParameter(struct.type(), "row")
        .addParameter(RuntimeTypes.ROW_CHECKS, "checks")
        .addCode(checks(struct.columns()))
        .addCode(
            "return $T.create(\n$>$>$L$<$<);\n", RuntimeTypes.ROW_FACTORY, values(struct.columns()))
        .build();
  }

  /** The checks that stand before the values. */
  private static CodeBlock checks(List<ColumnModel> columns) {
    CodeBlock.Builder checks = CodeBlock.builder();
    for (ColumnModel column : columns) {
      if (column.has("NotBlank")) {
        checks.addStatement(
            "checks.notBlank($S, $L)", column.name(), ColumnCode.access(column.component()));
      }
    }
    return checks.build();
  }

  private CodeBlock values(List<ColumnModel> columns) {
    CodeBlock values =
        columns.stream()
            .map(column -> this.columns.of(column).at(6, 1))
            .collect(CodeBlock.joining(",\n"));
    return CodeBlock.of("new Object[] {\n$>$L\n$<}", values);
  }
}
