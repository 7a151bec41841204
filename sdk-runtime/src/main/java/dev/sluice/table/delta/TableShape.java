package dev.sluice.table.delta;

import dev.sluice.error.TableException;
import dev.sluice.table.TableName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Compares a table that is there with the columns it should have. */
final class TableShape {

  private TableShape() {}

  /** Refuses a table whose columns are not the wanted ones, and names each difference. */
  static void requireSame(TableName table, StructType present, StructType wanted) {
    Map<String, StructField> there = byName(present);
    List<String> differences = new ArrayList<>();
    for (StructField field : wanted.fields()) {
      StructField other = there.remove(field.name());
      if (other == null) {
        differences.add("column " + field.name() + " is missing");
      } else if (!other.dataType().sql().equals(field.dataType().sql())) {
        differences.add(
            "column "
                + field.name()
                + " is "
                + other.dataType().sql()
                + ", the contract says "
                + field.dataType().sql());
      } else if (!other.nullable() && field.nullable()) {
        differences.add("column " + field.name() + " must not be null, the contract allows it");
      }
    }
    there.keySet().forEach(name -> differences.add("column " + name + " is not in the contract"));
    if (!differences.isEmpty()) {
      throw new TableException(
          "The table "
              + table
              + " does not fit its contract: "
              + String.join("; ", differences)
              + ". Nothing was fetched. Alter the table, or choose another table folder.",
          null);
    }
  }

  private static Map<String, StructField> byName(StructType type) {
    return Arrays.stream(type.fields())
        .collect(
            Collectors.toMap(
                StructField::name, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
  }
}
