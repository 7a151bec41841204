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
  private final HeldChecks held;
  private final ColumnCode columns;
  private final CheckCode checks = new CheckCode();

  private RowWriterGenerator(WriteContractModel contract) {
    this.contract = contract;
    this.name = GeneratedNames.rowWriter(contract.type().name());
    this.records = NestedRecords.methods(contract, "write");
    this.enums = new EnumNames(Stream.concat(Stream.of("write"), records.names()));
    this.held = new HeldChecks(checks, Stream.concat(Stream.of("write"), records.names()));
    this.columns = new ColumnCode(name, records, enums, held);
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
            .addFields(generator.checks.constants())
            .addFields(PiiCode.fields(contract))
            .addMethod(write)
            .addMethods(PiiCode.methods(contract))
            .addMethods(structs)
            .addMethods(generator.held.methods())
            .addMethods(generator.enums.writers("in the table"))
            .build());
  }

  private MethodSpec write() {
    MethodSpec.Builder write =
        TypeSpecs.override("write")
            .returns(ArrayTypeName.of(Object.class))
            .addParameter(contract.type().name(), "row")
            .addParameter(RuntimeTypes.ROW_CHECKS, "checks")
            .addCode(checks.of(contract.columns()));
    if (contract.crossChecks().isEmpty()) {
      CodeBlock values = values(contract.columns(), 6, "    return new Object[] ;");
      return write.addCode("return new Object[] $L;\n", values).build();
    }
    CodeBlock values = values(contract.columns(), 6, "    Object[] columns = ;");
    write.addCode("Object[] columns = $L;\n", values);
    contract.crossChecks().forEach(check -> write.addCode(CheckCode.rule(check)));
    return write.addStatement("return columns").build();
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
        .addCode(checks.of(struct.columns()))
        .addCode(
            "return $T.create(\n$>$>new Object[] $L$<$<);\n",
            RuntimeTypes.ROW_FACTORY,
            values(struct.columns(), 10, "        new Object[] );"))
        .build();
  }

  /** An array of the values: on one line when it fits beside that text, else from that column. */
  private CodeBlock values(List<ColumnModel> columns, int column, String beside) {
    List<Expression> values =
        columns.stream().map(each -> PiiCode.treated(each, this.columns.of(each))).toList();
    CodeBlock flat =
        CodeBlock.of(
            "{$L}", values.stream().map(Expression::flat).collect(CodeBlock.joining(", ")));
    return beside.length() + Layout.width(flat) <= SourceFormat.WIDTH
        ? flat
        : CodeBlock.of(
            "{\n$>$L\n$<}", CodeBlock.join(Expression.lines(values, column, ",", 0), ",\n"));
  }
}
