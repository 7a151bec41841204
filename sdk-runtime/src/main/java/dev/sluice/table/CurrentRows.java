package dev.sluice.table;

import dev.sluice.schema.Load;
import dev.sluice.schema.Schema;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The rows of a table that are valid now: all, unless the table keeps their history. */
public final class CurrentRows {

  private CurrentRows() {}

  /** Those of a table of that schema, each key once. */
  public static Dataset<Row> of(Dataset<Row> table, Schema schema) {
    return schema.load().mode() == Load.Mode.HISTORY
        ? table.where(functions.col(Load.VALID_TO).isNull())
        : table;
  }
}
