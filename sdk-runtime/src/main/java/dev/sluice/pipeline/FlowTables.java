package dev.sluice.pipeline;

import dev.sluice.schema.Schema;
import dev.sluice.spark.RefinedRows;
import dev.sluice.table.Layer;
import dev.sluice.table.SchemaChanges;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * The tables that a flow writes.
 *
 * @param bronze the exchange log
 * @param silver the rows
 * @param quarantine the items that do not fit
 * @param columns those of the rows' table
 */
record FlowTables(
    TableName bronze, TableName silver, TableName quarantine, Schema schema, StructType columns) {

  static FlowTables of(PipelineFlow flow) {
    return new FlowTables(
        TableName.of(Layer.BRONZE, flow.name()),
        TableName.of(Layer.SILVER, flow.schema().table()),
        TableName.of(Layer.QUARANTINE, flow.name()),
        flow.schema(),
        Landing.columns(flow.schema(), flow.rowType()));
  }

  /**
   * Holds the tables that are there against what a run will write, before anything is sent.
   *
   * @param exchanges the columns of the exchange log
   * @return the columns that the run will add to the rows' table
   */
  List<String> check(TableStore store, StructType exchanges, SchemaChanges changes) {
    List<String> added = store.check(silver, columns, changes);
    store.checkGrowing(bronze, exchanges);
    store.check(quarantine, RefinedRows.quarantineType());
    store.check(BatchRecords.TABLE, BatchRecords.TYPE);
    return added;
  }

  /** Makes the rows' table ready to be written. */
  TableName prepare(TableStore store) {
    store.prepare(silver, columns, schema.comment(), schema.layout());
    return silver;
  }
}
