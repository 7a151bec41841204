package dev.sluice.table.delta;

import dev.sluice.error.TableException;
import dev.sluice.table.TableName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Compares a table that is there with the columns it should have. */
final class TableShape {

  private TableShape() {}

  /** Refuses a table whose columns are not the wanted ones, and names each difference. */
  static void requireSame(TableName table, StructType present, StructType wanted) {
    Map<String, StructField> there = byName(present);
    List<String> differences = new ArrayList<>();
    for (StructField field : wanted.fields()) {
      StructField other = there.remove(field.name());
      difference(field, other).ifPresent(differences::add);
      if (other != null && !other.nullable() && field.nullable()) {
        differences.add("column " + field.name() + " must not be null, the contract allows it");
      }
    }
    there.keySet().forEach(name -> differences.add("column " + name + " is not in the contract"));
    refuse(table, differences, "Nothing was fetched. Alter the table");
  }

  /** Refuses a table that lacks wanted columns, and names each; it may have others. */
  static void requireAtLeast(TableName table, StructType present, StructType wanted) {
    Map<String, StructField> there = byName(present);
    List<String> differences = new ArrayList<>();
    for (StructField field : wanted.fields()) {
      difference(field, there.get(field.name())).ifPresent(differences::add);
    }
    refuse(table, differences, "Nothing was sent. Correct the contract, or the table");
  }

  private static Optional<String> difference(StructField wanted, @Nullable StructField present) {
    if (present == null) {
      return Optional.of("column " + wanted.name() + " is missing");
    }
    String type = present.dataType().sql();
    // Without the comments of what is within a column.
    return present.dataType().catalogString().equals(wanted.dataType().catalogString())
        ? Optional.empty()
        : Optional.of(
            "column "
                + wanted.name()
                + " is "
                + type
                + ", the contract says "
                + wanted.dataType().sql());
  }

  private static void refuse(TableName table, List<String> differences, String remedy) {
    if (!differences.isEmpty()) {
      throw new TableException(
          "The table "
              + table
              + " does not fit its contract: "
              + String.join("; ", differences)
              + ". "
              + remedy
              + ", or choose another table folder.",
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
