package dev.sluice.table.delta;

import dev.sluice.schema.Field;
import dev.sluice.schema.Schema;
import dev.sluice.table.ComparedColumn;
import java.util.stream.Collectors;

/** Conditions between a table's rows, {@code t}, and those of a batch, {@code s}. */
final class Conditions {

  private Conditions() {}

  /** Whether both have the same key. */
  static String sameKey(Schema schema) {
    return schema.keys().stream()
        .map(key -> String.format("t.`%1$s` = s.`%1$s`", key))
        .collect(Collectors.joining(" AND "));
  }

  /** Whether any tracked column differs. */
  static String differs(Schema schema) {
    return schema.fields().stream()
        .filter(Field::tracked)
        .map(field -> ComparedColumn.same("t", "s", field))
        .collect(Collectors.joining(" AND ", "NOT (", ")"));
  }
}
