package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the schemas of a write contract. */
final class SchemaGenerator {

  private final WriteContractModel contract;
  private final NestedRecords constants;
  private final NestedRecords methods;

  private SchemaGenerator(WriteContractModel contract) {
    this.contract = contract;
    this.constants =
        NestedRecords.constants(contract, "SCHEMA", "BIGQUERY", "AVRO", "DDL", "DICTIONARY");
    this.methods = NestedRecords.methods(contract, "spark");
  }

  static GeneratedFile generate(WriteContractModel contract) {
    return new SchemaGenerator(contract).file();
  }

  private GeneratedFile file() {
    ClassName record = contract.type().name();
    ClassName name = GeneratedNames.schema(record);
    WriteContractModel table = contract.withHistory();
    String doc =
        "The schemas of the table {@code %s}, made from %s."
            .formatted(contract.table().value(), TypeSpecs.link(record));
    TypeSpec type =
        TypeSpecs.finalClass(name, SourceFormat.doc(doc))
            .addFields(constants.all().stream().map(this::struct).toList())
            .addField(schema())
            .addField(
                text(
                    "BIGQUERY",
                    "The BigQuery schema, as in its JSON schema files.",
                    BigQueryText.of(table)))
            .addField(text("AVRO", "The Avro schema.", AvroText.of(table)))
            .addField(
                text(
                    "DDL", "The statement that creates the table in Spark SQL.", DdlText.of(table)))
            .addMethod(TypeSpecs.privateConstructor())
            .addMethod(spark())
            .addMethods(methods.all().stream().map(this::sparkStruct).toList())
            .build();
    return new GeneratedFile(name, contract.type(), type);
  }

  private FieldSpec struct(ColumnType.Struct struct) {
    FieldCode fields = new FieldCode(constants);
    List<CodeBlock> arguments =
        struct.columns().stream().map(column -> fields.of(column).at(10, 2)).toList();
    return TypeSpecs.constant(RuntimeTypes.DATA_TYPE, constants.name(struct.type()))
        .initializer(
            Layout.below(
                Layout.tallCall(CodeBlock.of("$T.struct", RuntimeTypes.DATA_TYPE), arguments)))
        .build();
  }

  private FieldSpec schema() {
    FieldCode fields = new FieldCode(constants);
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", contract.table().value()));
    arguments.add(CodeBlock.of("$S", contract.type().doc().text()));
    LoadCode.of(contract).ifPresent(arguments::add);
    List<CodeBlock> layout = new ArrayList<>();
    addLayout("partitionedBy", contract.layout().partitionBy(), layout);
    addLayout("clusteredBy", contract.layout().clusterBy(), layout);
    boolean chained = !layout.isEmpty();
    arguments.addAll(
        Expression.lines(
            contract.columns().stream().map(fields::of).toList(),
            chained ? 14 : 10,
            ",",
            chained ? 1 : 2));
    CodeBlock head = CodeBlock.of("$T.of", RuntimeTypes.SCHEMA);
    return constant(RuntimeTypes.SCHEMA, "SCHEMA")
        .addJavadoc("The table: its columns, key and comments.\n")
        .initializer(
            Layout.below(
                chained
                    ? Layout.chain(Layout.tallChainHead(head, arguments), layout)
                    : Layout.tallCall(head, arguments)))
        .build();
  }

  private void addLayout(String method, List<Written<String>> components, List<CodeBlock> links) {
    if (!components.isEmpty()) {
      CodeBlock columns =
          contract.columnNames(components).stream()
              .map(name -> CodeBlock.of("$S", name))
              .collect(CodeBlock.joining(", "));
      links.add(CodeBlock.of(".$L($L)", method, columns));
    }
  }

  private static FieldSpec text(String name, String doc, String text) {
    return constant(ClassName.get(String.class), name)
        .addJavadoc("$L\n", doc)
        .initializer(Layout.below(Layout.textBlock(text)))
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }

  private MethodSpec spark() {
    return MethodSpec.methodBuilder("spark")
        .addJavadoc("The Spark schema.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(RuntimeTypes.STRUCT_TYPE)
        .addCode("return $L;\n", new SparkTypeCode(methods).struct(contract.columns()))
        .build();
  }

  private MethodSpec sparkStruct(ColumnType.Struct struct) {
    return MethodSpec.methodBuilder(methods.name(struct.type()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeTypes.STRUCT_TYPE)
        .addCode("return $L;\n", new SparkTypeCode(methods).struct(struct.columns()))
        .build();
  }
}
