package dev.sluice.table.delta;

import dev.sluice.schema.Schema;
import io.delta.tables.DeltaTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * A merge by key in which rows of the batch's parents that are not in the batch are deleted. They
 * are looked up first and merged with the batch, so that all of it is one commit.
 */
final class ChildMerge {

  private static final String IS_GONE = "_is_gone";

  private ChildMerge() {}

  /** Merges rows, and deletes the others of these parents; returns what Delta counted. */
  static Dataset<Row> execute(
      DeltaTable table, Schema schema, Dataset<Row> rows, Dataset<Row> parents) {
    String[] keys = schema.keys().toArray(String[]::new);
    Column[] key = schema.keys().stream().map(Column::new).toArray(Column[]::new);
    String[] parentKeys = schema.load().parents().toArray(String[]::new);
    Dataset<Row> gone =
        table
            .toDF()
            .select(key)
            .join(parents, parentKeys, "left_semi")
            .join(rows.select(key), keys, "left_anti")
            .withColumn(IS_GONE, functions.lit(true));
    Dataset<Row> merged = rows.withColumn(IS_GONE, functions.lit(false)).unionByName(gone, true);
    return table
        .as("t")
        .merge(merged.as("s"), Conditions.sameKey(schema))
        .whenMatched("s." + IS_GONE)
        .delete()
        .whenMatched(Conditions.differs(schema))
        .updateAll()
        .whenNotMatched("NOT s." + IS_GONE)
        .insertAll()
        .execute();
  }
}
