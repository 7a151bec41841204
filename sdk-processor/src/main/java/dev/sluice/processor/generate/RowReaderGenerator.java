package dev.sluice.processor.generate;

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

/** Generates the row reader of a write contract. */
final class RowReaderGenerator {

  private final NestedRecords records;
  private final EnumNames enums;
  private final ColumnReaderCode columns;

  private RowReaderGenerator(WriteContractModel contract) {
    this.records = NestedRecords.methods(contract, "read");
    this.enums = new EnumNames(Stream.concat(Stream.of("read"), records.names()));
    this.columns =
        new ColumnReaderCode(GeneratedNames.rowReader(contract.type().name()), records, enums);
  }

  static GeneratedFile generate(WriteContractModel contract) {
    RowReaderGenerator generator = new RowReaderGenerator(contract);
    ClassName record = contract.type().name();
    ClassName name = GeneratedNames.rowReader(record);
    String doc =
        "Reads a row of the table {@code %s} as %s."
            .formatted(contract.table().value(), TypeSpecs.link(record));
    MethodSpec read = generator.read(TypeSpecs.override("read"), record, contract.columns());
    List<MethodSpec> structs = generator.records.all().stream().map(generator::struct).toList();
    return new GeneratedFile(
        name,
        contract.type(),
        TypeSpecs.finalClass(name, SourceFormat.doc(doc))
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ROW_READER, record))
            .addField(TypeSpecs.serialVersion())
            .addMethod(read)
            .addMethods(structs)
            .addMethods(generator.enums.readers("in the table"))
            .build());
  }

  private MethodSpec struct(ColumnType.Struct struct) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(records.name(struct.type()))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    return read(method, struct.type(), struct.columns());
  }

  private MethodSpec read(MethodSpec.Builder method, ClassName record, List<ColumnModel> columns) {
    List<CodeBlock> values =
        Expression.lines(columns.stream().map(this.columns::of).toList(), 8, ",", 2);
    return method
        .returns(record)
        .addParameter(RuntimeTypes.ROW_INPUT, "row")
        .addCode("return $L;\n", Layout.tallCall(CodeBlock.of("new $T", record), values))
        .build();
  }
}
