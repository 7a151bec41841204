package dev.sluice.processor.generate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;

/** Writes a table's data dictionary, for people, as Markdown. */
final class DictionaryText {

  private final List<String> lines = new ArrayList<>();

  private DictionaryText() {}

  static String of(WriteContractModel contract) {
    return new DictionaryText().text(contract);
  }

  private String text(WriteContractModel contract) {
    paragraph("# " + contract.table().value());
    paragraph(contract.type().doc().text());
    lines.add("| Column | Type | Null | Key | Comment | From |");
    lines.add("|---|---|---|---|---|---|");
    rows(contract.columns(), "", contract.type().simpleName());
    lines.add("");
    layout("Partitioned by", contract, contract.layout().partitionBy());
    layout("Clustered by", contract, contract.layout().clusterBy());
    lines.add("Made from `" + contract.type().name().canonicalName() + "`.");
    return String.join("\n", lines) + "\n";
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      lines.add(text);
      lines.add("");
    }
  }

  private void rows(List<ColumnModel> columns, String place, String record) {
    for (ColumnModel column : columns) {
      String name = place + column.name();
      lines.add(
          "| `%s` | %s | %s | %s | %s | `%s.%s` |"
              .formatted(
                  name,
                  shortType(column.type()),
                  column.isRequired() ? "no" : "yes",
                  column.key() ? "key" : "",
                  cell(column.comment()),
                  record,
                  column.component().name()));
      column
          .struct()
          .ifPresent(
              struct ->
                  rows(
                      struct.columns(),
                      name + steps(column.type()) + ".",
                      String.join(".", struct.type().simpleNames())));
    }
  }

  /** The type, whose records are told line by line. */
  private static String shortType(ColumnType type) {
    if (type instanceof ColumnType.Struct) {
      return "STRUCT";
    }
    if (type instanceof ColumnType.Many many) {
      return "ARRAY<" + shortItem(many.item()) + ">";
    }
    return type instanceof ColumnType.Mapping mapping
        ? "MAP<STRING, " + shortItem(mapping.item()) + ">"
        : type.sql();
  }

  private static String shortItem(ColumnType.Item item) {
    return shortType(item.type()) + (item.nullable() ? " or null" : "");
  }

  /** {@code []} for each list or map on the way to a record. */
  private static String steps(ColumnType type) {
    if (type instanceof ColumnType.Many many) {
      return "[]" + steps(many.item().type());
    }
    return type instanceof ColumnType.Mapping mapping ? "[]" + steps(mapping.item().type()) : "";
  }

  private void layout(String how, WriteContractModel contract, List<Written<String>> components) {
    if (!components.isEmpty()) {
      String names = "`" + String.join("`, `", contract.columnNames(components)) + "`";
      paragraph(how + " " + names + ".");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
