package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the schemas of a write contract. */
final class SchemaGenerator {

  private SchemaGenerator() {}

  static GeneratedFile generate(WriteContractModel contract) {
    ClassName record = contract.type().name();
    ClassName name = GeneratedNames.schema(record);
    WriteContractModel table = contract.withHistory();
    String doc =
        "The schemas of the table {@code %s}, made from %s."
            .formatted(contract.table().value(), TypeSpecs.link(record));
    TypeSpec type =
        TypeSpecs.finalClass(name, SourceFormat.doc(doc))
            .addField(schema(contract))
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
            .addMethod(spark(contract))
            .build();
    return new GeneratedFile(name, contract.type(), type);
  }

  private static FieldSpec schema(WriteContractModel contract) {
    Stream<CodeBlock> head =
        Stream.of(
            CodeBlock.of("$S", contract.table().value()),
            CodeBlock.of("$S", contract.type().doc().text()));
    List<CodeBlock> arguments =
        Stream.of(
                head,
                LoadCode.of(contract).stream(),
                contract.columns().stream().map(SchemaGenerator::field))
            .flatMap(each -> each)
            .toList();
    return constant(RuntimeTypes.SCHEMA, "SCHEMA")
        .addJavadoc("The table: its columns, key and comments.\n")
        .initializer(
            Layout.below(Layout.tallCall(CodeBlock.of("$T.of", RuntimeTypes.SCHEMA), arguments)))
        .build();
  }

  private static CodeBlock field(ColumnModel column) {
    CodeBlock marks =
        CodeBlock.of(
            "$L$L$L",
            column.key() ? ".asKey()" : "",
            column.untracked() ? ".untracked()" : "",
            PiiCode.mark(column));
    List<CodeBlock> arguments =
        List.of(
            CodeBlock.of("$S", column.name()),
            CodeBlock.of("$T.$L", RuntimeTypes.DATA_TYPE, ColumnTypes.of(column).dataType()),
            CodeBlock.of("$S", column.comment()));
    CodeBlock head =
        CodeBlock.of("$T.$L", RuntimeTypes.FIELD, column.isRequired() ? "required" : "optional");
    CodeBlock field = Layout.call(head, arguments, 10, 1);
    return Layout.width(field) + Layout.width(marks) + 11 <= SourceFormat.WIDTH
            || Layout.width(marks) == 0
        ? CodeBlock.of("$L$L", field, marks)
        : CodeBlock.of("$L$>$>\n$L$<$<", field, marks);
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

  private static MethodSpec spark(WriteContractModel contract) {
    List<CodeBlock> columns =
        contract.columns().stream().map(SchemaGenerator::sparkColumn).toList();
    return MethodSpec.methodBuilder("spark")
        .addJavadoc("The Spark schema.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(RuntimeTypes.STRUCT_TYPE)
        .addCode(
            "return $L;\n",
            Layout.chain(CodeBlock.of("new $T()", RuntimeTypes.STRUCT_TYPE), columns))
        .build();
  }

  private static CodeBlock sparkColumn(ColumnModel column) {
    List<CodeBlock> arguments =
        List.of(
            CodeBlock.of("$S", column.name()),
            ColumnTypes.of(column).spark(),
            CodeBlock.of("$L", !column.isRequired()),
            PiiCode.spark(column));
    return Layout.call(CodeBlock.of(".add"), arguments, 8, 1);
  }
}
