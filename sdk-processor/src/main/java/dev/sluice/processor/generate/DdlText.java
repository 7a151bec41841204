package dev.sluice.processor.generate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.stream.Collectors;

/** Writes the statement that creates a table in Spark SQL. */
final class DdlText {

  private DdlText() {}

  static String of(WriteContractModel contract) {
    String columns =
        contract.columns().stream()
            .map(column -> "  " + column(column))
            .collect(Collectors.joining(",\n"));
    return "CREATE TABLE %s (\n%s\n)\nUSING delta\n%s"
        .formatted(
            contract.table().value(),
            columns,
            comment("COMMENT ", contract.type().doc().text(), "\n"));
  }

  private static String column(ColumnModel column) {
    return column.name()
        + " "
        + ColumnTypes.of(column).sql()
        + (column.isRequired() ? " NOT NULL" : "")
        + comment(" COMMENT ", PiiCode.comment(column), "");
  }

  private static String comment(String before, String text, String after) {
    return text.isEmpty()
        ? ""
        : before + "'" + text.replace("\\", "\\\\").replace("'", "''") + "'" + after;
  }
}
