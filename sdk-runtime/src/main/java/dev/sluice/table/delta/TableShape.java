package dev.sluice.table.delta;

import dev.sluice.error.TableException;
import dev.sluice.table.SchemaChanges;
import dev.sluice.table.TableName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Compares a table that is there with the columns it should have. */
final class TableShape {

  private static final String MAY_BE_NULL = "must not be null, the contract allows it";

  private final TableName table;
  private final TableDdl ddl;
  private final List<TableDifference> differences = new ArrayList<>();

  private TableShape(TableName table, String location) {
    this.table = table;
    this.ddl = new TableDdl(location);
  }

  /** A table beside the columns it should have, and no others. */
  static TableShape of(TableName table, String location, StructType present, StructType wanted) {
    TableShape shape = new TableShape(table, location);
    shape.compare(null, present, wanted);
    return shape;
  }

  /** A table beside columns it should have at least. */
  private static TableShape atLeast(TableName table, StructType present, StructType wanted) {
    TableShape shape = new TableShape(table, "");
    Map<String, StructField> there = byName(present);
    for (StructField field : wanted.fields()) {
      shape.compare(ColumnPath.of(field.name()), there.get(field.name()), field);
    }
    shape.differences.removeIf(each -> each.text().endsWith(MAY_BE_NULL));
    return shape;
  }

  /** The columns that would have to be added; empty when that would not be enough. */
  List<String> additions() {
    return differences.stream().allMatch(TableDifference::isAddition)
        ? differences.stream().map(each -> each.column().toString()).toList()
        : List.of();
  }

  /** Refuses a table that differs, and names each difference and what would alter it. */
  void requireSame(SchemaChanges changes) {
    if (differences.isEmpty() || changes == SchemaChanges.REBUILD) {
      return;
    }
    if (changes == SchemaChanges.ADD_COLUMNS && !additions().isEmpty()) {
      return;
    }
    throw new TableException(head() + " Nothing was fetched." + remedy(), null);
  }

  /** Refuses a table that lacks wanted columns, and names each; it may have others. */
  static void requireAtLeast(TableName table, StructType present, StructType wanted) {
    TableShape shape = atLeast(table, present, wanted);
    if (!shape.differences.isEmpty()) {
      throw new TableException(
          shape.head()
              + " Nothing was sent. Correct the contract, or the table, or choose another table"
              + " folder.",
          null);
    }
  }

  private String head() {
    return "The table "
        + table
        + " does not fit its contract: "
        + differences.stream().map(TableDifference::text).collect(Collectors.joining("; "))
        + ".";
  }

  private String remedy() {
    List<TableDifference> fixed = differences.stream().filter(each -> each.ddl() == null).toList();
    if (!fixed.isEmpty()) {
      return " No statement alters "
          + fixed.stream().map(each -> each.column().toString()).collect(Collectors.joining(", "))
          + " in place. Run once with --full-refresh and the setting schema-changes: rebuild, which"
          + " reads everything anew; or correct the contract; or choose another table folder.";
    }
    return (additions().isEmpty()
            ? " Run in Spark SQL what alters the table:"
            : " Set schema-changes: add-columns, or run in Spark SQL what alters the table:")
        + differences.stream()
            .map(each -> Objects.requireNonNull(each.ddl()))
            .distinct()
            .map(statement -> "\n  " + statement + ";")
            .collect(Collectors.joining());
  }

  private void compare(@Nullable ColumnPath parent, StructType present, StructType wanted) {
    Map<String, StructField> there = byName(present);
    for (StructField field : wanted.fields()) {
      compare(path(parent, field.name()), there.remove(field.name()), field);
    }
    there
        .keySet()
        .forEach(
            name -> {
              ColumnPath path = path(parent, name);
              String text = "column " + path + " is not in the contract";
              differences.add(new TableDifference(path, text, false, ddl.drop(path)));
            });
  }

  private static ColumnPath path(@Nullable ColumnPath parent, String name) {
    return parent == null ? ColumnPath.of(name) : parent.child(name);
  }

  private void compare(ColumnPath path, @Nullable StructField present, StructField wanted) {
    if (present == null) {
      String text = "column " + path + " is missing";
      differences.add(
          wanted.nullable()
              ? new TableDifference(path, text, true, ddl.add(path, wanted))
              : new TableDifference(path, text + ", and may not be null", false, null));
      return;
    }
    compare(path, present.dataType(), wanted.dataType());
    if (!present.nullable() && wanted.nullable()) {
      String text = "column " + path + " " + MAY_BE_NULL;
      differences.add(new TableDifference(path, text, false, ddl.dropNotNull(path)));
    }
  }

  private void compare(ColumnPath path, DataType present, DataType wanted) {
    if (present instanceof StructType struct && wanted instanceof StructType other) {
      compare(path, struct, other);
    } else if (present instanceof ArrayType array && wanted instanceof ArrayType other) {
      compare(path.child("element"), array.elementType(), other.elementType());
    } else if (present instanceof MapType map && wanted instanceof MapType other) {
      compare(path.child("value"), map.valueType(), other.valueType());
    } else if (!present.catalogString().equals(wanted.catalogString())) {
      String text =
          "column " + path + " is " + present.sql() + ", the contract says " + wanted.sql();
      differences.add(
          new TableDifference(path, text, false, ddl.widen(path, present, wanted).orElse(null)));
    }
  }

  private static Map<String, StructField> byName(StructType type) {
    return Arrays.stream(type.fields())
        .collect(
            Collectors.toMap(
                StructField::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }
}
