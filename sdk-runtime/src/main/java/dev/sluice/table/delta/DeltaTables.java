package dev.sluice.table.delta;

import dev.sluice.error.TableException;
import dev.sluice.table.TableName;
import io.delta.tables.DeltaTable;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The Delta tables below a root folder, as one session sees them. */
final class DeltaTables {

  private final SparkSession session;
  private final String root;

  DeltaTables(SparkSession session, String root) {
    this.session = session;
    this.root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
  }

  SparkSession session() {
    return session;
  }

  /** The table's folder. */
  String location(TableName table) {
    return root + "/" + table;
  }

  /** The rows of a table; empty when there is none. */
  Optional<Dataset<Row>> find(TableName table) {
    return isThere(table) ? Optional.of(read(table)) : Optional.empty();
  }

  /** The rows of a table that is there. */
  Dataset<Row> read(TableName table) {
    return session.read().format("delta").load(location(table));
  }

  boolean isThere(TableName table) {
    try {
      return DeltaTable.isDeltaTable(session, location(table));
    } catch (Exception e) {
      throw unusable(table, e);
    }
  }

  // Spark throws checked exceptions without declaring them, hence any Exception.
  TableException unusable(TableName table, Exception e) {
    return new TableException(
        "The table "
            + location(table)
            + " cannot be created or read ("
            + e.getClass().getSimpleName()
            + "). Check that the folder may be written to, and what is in it.",
        e);
  }

  DeltaTable delta(TableName table) {
    return DeltaTable.forPath(session, location(table));
  }
}
