package dev.sluice.processor.generate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.stream.Collectors;

/** Writes a table's schema as BigQuery's JSON schema files do. */
final class BigQueryText {

  private BigQueryText() {}

  static String of(WriteContractModel contract) {
    return contract.columns().stream()
        .map(column -> "  " + column(column))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String column(ColumnModel column) {
    return "{\"name\": %s, \"type\": \"%s\", \"mode\": \"%s\"%s}"
        .formatted(
            JsonText.quote(column.name()),
            ColumnTypes.of(column).bigQuery(),
            column.isRequired() ? "REQUIRED" : "NULLABLE",
            JsonText.member("description", PiiCode.comment(column)) + PiiCode.bigQuery(column));
  }
}
