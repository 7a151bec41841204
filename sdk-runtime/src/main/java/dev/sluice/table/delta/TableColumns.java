package dev.sluice.table.delta;

import dev.sluice.schema.TableLayout;
import dev.sluice.table.SchemaChanges;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Holds the columns of tables against those of contracts, and creates tables; {@link TableStore}
 * says how.
 */
final class TableColumns {

  private final DeltaTables tables;

  TableColumns(DeltaTables tables) {
    this.tables = tables;
  }

  List<String> check(TableName table, StructType columns, SchemaChanges changes) {
    Optional<TableShape> shape = tables.find(table).map(rows -> shape(table, rows, columns));
    shape.ifPresent(there -> there.requireSame(changes));
    return changes == SchemaChanges.ADD_COLUMNS
        ? shape.map(TableShape::additions).orElse(List.of())
        : List.of();
  }

  private TableShape shape(TableName table, Dataset<Row> rows, StructType columns) {
    return TableShape.of(table, tables.location(table), rows.schema(), columns);
  }

  void checkGrowing(TableName table, StructType columns) {
    tables
        .find(table)
        .ifPresent(
            rows -> {
              List<String> present = List.of(rows.columns());
              StructField[] wanted =
                  Arrays.stream(columns.fields())
                      .filter(field -> !field.nullable() || present.contains(field.name()))
                      .toArray(StructField[]::new);
              shape(table, rows, new StructType(wanted)).requireSame(SchemaChanges.REFUSE);
            });
  }

  void checkReadable(TableName table, StructType columns) {
    TableShape.requireAtLeast(table, tables.read(table).schema(), columns);
  }

  void prepare(TableName table, StructType columns, String comment, TableLayout layout) {
    try {
      boolean isNew = !tables.isThere(table);
      if (isNew) {
        create(table, columns, comment, layout);
      }
      if (!shape(table, tables.read(table), columns).additions().isEmpty()) {
        addColumns(table, columns);
      }
      if (!isNew) {
        // Has Delta read the table's log, which it keeps in memory.
        boolean unused = tables.read(table).isEmpty();
      }
    } catch (Exception e) {
      throw tables.unusable(table, e);
    }
  }

  /** Adds what is missing by writing no rows: a commit of the schema alone. */
  private void addColumns(TableName table, StructType columns) {
    tables
        .session()
        .createDataFrame(List.of(), columns)
        .write()
        .format("delta")
        .mode(SaveMode.Append)
        .option("mergeSchema", "true")
        .save(tables.location(table));
  }

  private void create(TableName table, StructType columns, String comment, TableLayout layout) {
    DeltaTableBuilder builder =
        DeltaTable.createIfNotExists(tables.session())
            .location(tables.location(table))
            .comment(comment)
            .addColumns(columns);
    if (!layout.partitionBy().isEmpty()) {
      builder = builder.partitionedBy(layout.partitionBy().toArray(String[]::new));
    }
    if (!layout.clusterBy().isEmpty()) {
      builder = builder.clusterBy(layout.clusterBy().toArray(String[]::new));
    }
    DeltaTable unused = builder.execute();
  }
}
