package dev.sluice.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table's columns as they are kept beside the sources, so that a change of them is seen.
 *
 * @param table the table's name
 * @param columns sorted by name
 */
public record SchemaSnapshot(String table, List<Column> columns) {

  /**
   * A column.
   *
   * @param name in the table
   * @param type in Spark SQL
   * @param nullable whether it may be null
   * @param key whether it is part of the key
   */
  public record Column(String name, String type, boolean nullable, boolean key) {}

  public SchemaSnapshot {
    columns = columns.stream().sorted(Comparator.comparing(Column::name)).toList();
  }

  /** What a write contract without mistakes says. */
  public static SchemaSnapshot of(WriteContractModel contract) {
    return new SchemaSnapshot(
        contract.table().value(),
        contract.columns().stream()
            .map(
                column ->
                    new Column(
                        column.name(), column.type().sql(), !column.isRequired(), column.key()))
            .toList());
  }

  /** The column of that name, if there is one. */
  public Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** As JSON, a column a line. */
  public String json() {
    StringBuilder json = new StringBuilder("{\n  \"table\": \"" + table + "\",\n  \"columns\": [");
    String separator = "\n";
    for (Column column : columns) {
      json.append(separator)
          .append("    {\"name\": \"")
          .append(column.name())
          .append("\", \"type\": \"")
          .append(column.type())
          .append("\", \"nullable\": ")
          .append(column.nullable())
          .append(", \"key\": ")
          .append(column.key())
          .append('}');
      separator = ",\n";
    }
    return json.append("\n  ]\n}\n").toString();
  }
}
