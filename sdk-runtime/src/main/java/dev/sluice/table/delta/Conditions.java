package dev.sluice.table.delta;

import dev.sluice.schema.Schema;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions between a table's rows, {@code t}, and those of a batch, {@code s}. */
final class Conditions {

  private Conditions() {}

  /** Whether both have the same key. */
  static String sameKey(Schema schema) {
    return all(schema.keys(), "t.`%1$s` = s.`%1$s`");
  }

  /** Whether both have the same tracked columns. */
  static String unchanged(Schema schema) {
    return all(schema.tracked(), "t.`%1$s` <=> s.`%1$s`");
  }

  private static String all(List<String> columns, String condition) {
    return columns.stream()
        .map(column -> String.format(condition, column))
        .collect(Collectors.joining(" AND "));
  }
}
