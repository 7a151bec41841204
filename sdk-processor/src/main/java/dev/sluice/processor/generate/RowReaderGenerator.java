package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.GeneratedNames;
import dev.sluice.processor.model.WriteContractModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Generates the row reader of a write contract. */
final class RowReaderGenerator {

  private RowReaderGenerator() {}

  static GeneratedFile generate(WriteContractModel contract) {
    ClassName record = contract.type().name();
    ClassName name = GeneratedNames.rowReader(record);
    String doc =
        "Reads a row of the table {@code %s} as %s."
            .formatted(contract.table().value(), TypeSpecs.link(record));
    return new GeneratedFile(
        name,
        contract.type(),
        TypeSpecs.finalClass(name, SourceFormat.doc(doc))
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ROW_READER, record))
            .addField(TypeSpecs.serialVersion())
            .addMethod(read(contract))
            .build());
  }

  private static MethodSpec read(WriteContractModel contract) {
    ClassName record = contract.type().name();
    List<CodeBlock> columns = contract.columns().stream().map(RowReaderGenerator::column).toList();
    return TypeSpecs.override("read")
        .returns(record)
        .addParameter(RuntimeTypes.ROW_INPUT, "row")
        .addCode("return $L;\n", Layout.tallCall(CodeBlock.of("new $T", record), columns))
        .build();
  }

  private static CodeBlock column(ColumnModel column) {
    String presence = column.component().presence().name().toLowerCase(Locale.ROOT);
    return CodeBlock.of("row.$L($S, $T.class)", presence, column.name(), type(column));
  }

  private static Class<?> type(ColumnModel column) {
    return switch (column.kind()) {
      case INT -> Integer.class;
      case LONG -> Long.class;
      case DOUBLE -> Double.class;
      case BOOLEAN -> Boolean.class;
      case TEXT -> String.class;
      case INSTANT -> Instant.class;
      case DATE -> LocalDate.class;
      case DECIMAL -> BigDecimal.class;
      default -> throw new IllegalStateException("No rule stopped " + column.kind());
    };
  }
}
