package dev.sluice.processor.generate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the statement that creates a table in Spark SQL. */
final class DdlText {

  private DdlText() {}

  static String of(WriteContractModel contract) {
    String columns =
        contract.columns().stream()
            .map(column -> "  " + column(column))
            .collect(Collectors.joining(",\n"));
    return "CREATE TABLE %s (\n%s\n)\nUSING delta\n%s%s%s"
        .formatted(
            contract.table().value(),
            columns,
            by("PARTITIONED BY", contract, contract.layout().partitionBy()),
            by("CLUSTER BY", contract, contract.layout().clusterBy()),
            comment("COMMENT ", contract.type().doc().text(), "\n"));
  }

  private static String column(ColumnModel column) {
    return column.name()
        + " "
        + type(column.type(), column.isRequired())
        + (column.isRequired() ? " NOT NULL" : "")
        + comment(" COMMENT ", PiiCode.comment(column), "");
  }

  /** A type; NOT NULL within it only where Delta keeps it, as {@link SparkTypeCode} says. */
  private static String type(ColumnType type, boolean required) {
    if (type instanceof ColumnType.Struct struct) {
      return struct.columns().stream()
          .map(column -> field(column, required))
          .collect(Collectors.joining(", ", "STRUCT<", ">"));
    }
    if (type instanceof ColumnType.Many many) {
      return "ARRAY<" + type(many.item().type(), false) + ">";
    }
    return type instanceof ColumnType.Mapping mapping
        ? "MAP<STRING, " + type(mapping.item().type(), false) + ">"
        : type.sql();
  }

  private static String field(ColumnModel column, boolean required) {
    boolean enforced = required && column.isRequired();
    return column.name()
        + ": "
        + type(column.type(), enforced)
        + (enforced ? " NOT NULL" : "")
        + comment(" COMMENT ", column.comment(), "");
  }

  private static String by(
      String clause, WriteContractModel contract, List<Written<String>> components) {
    return components.isEmpty()
        ? ""
        : "%s (%s)\n".formatted(clause, String.join(", ", contract.columnNames(components)));
  }

  private static String comment(String before, String text, String after) {
    return text.isEmpty()
        ? ""
        : before + "'" + text.replace("\\", "\\\\").replace("'", "''") + "'" + after;
  }
}
