package dev.sluice.pipeline;

import dev.sluice.error.TableException;
import dev.sluice.schema.Load;
import dev.sluice.schema.Schema;
import dev.sluice.spark.RefinedRows;
import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.SchemaChanges;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** How the batches of a flow come into its table: its columns, and what is done with its rows. */
final class Landing {

  /** What people are told where rows could have ended, but it is not known which. */
  static final String NOTHING_ENDED =
      "rows that were not found have not ended, because not all was read";

  private final TableStore store;
  private final Schema schema;

  Landing(TableStore store, Schema schema) {
    this.store = store;
    this.schema = schema;
  }

  /** The table's columns: those of a row, and those that come with every row. */
  static StructType columns(Schema schema, StructType rowType) {
    StructType columns = rowType;
    if (schema.load().mode() == Load.Mode.HISTORY) {
      columns =
          columns
              .add(Load.VALID_FROM, DataTypes.TimestampType, false, "when the row became valid")
              .add(
                  Load.VALID_TO,
                  DataTypes.TimestampType,
                  true,
                  "when it ceased to be; null for the row that is valid");
    }
    return columns
        .add(RefinedRows.REQUEST_ID, DataTypes.StringType, false, "the exchange it came with")
        .add(RefinedRows.BATCH_ID, DataTypes.StringType, false, "the batch it came with");
  }

  /**
   * Refuses to let the first few rows take the place of all.
   *
   * @throws TableException when the table has rows
   */
  void checkLimited(TableName table) {
    if (schema.load().mode() == Load.Mode.REPLACE
        && store.find(table).filter(rows -> !rows.isEmpty()).isPresent()) {
      throw new TableException(
          "Each run replaces the rows of "
              + store.location(table)
              + ", and one with a limit would leave the first few only. Run without a limit, or"
              + " choose another table folder with --tables.",
          null);
    }
  }

  /**
   * Refuses to rebuild a table whose past the source does not know.
   *
   * @throws TableException when the table has history
   */
  void checkRebuilt(TableName table, SchemaChanges changes) {
    if (changes == SchemaChanges.REBUILD && schema.load().mode() == Load.Mode.HISTORY) {
      throw new TableException(
          "The versions in "
              + store.location(table)
              + " cannot be read anew, so the table is not rebuilt. Run without the setting"
              + " schema-changes: rebuild, or choose another table folder with --tables.",
          null);
    }
  }

  /** Whether late rows can be brought into the table. */
  boolean isReplayed() {
    return schema.load().mode() == Load.Mode.MERGE;
  }

  /**
   * Refuses to bring late rows into a table that does not tell them from newer ones.
   *
   * @throws TableException when rows are not merged by key
   */
  void checkReplayed(TableName table) {
    if (!isReplayed()) {
      throw new TableException(
          "Quarantine is replayed into tables that are merged by key, and "
              + store.location(table)
              + " is loaded by "
              + schema.load().mode()
              + ". Leave this flow out with --flows.",
          null);
    }
  }

  /** The places of the columns that hold the key of a row's parent. */
  static List<Integer> parentColumns(FlowDefinition<?> flow) {
    StructType columns = flow.rowType();
    return flow.schema().load().parents().stream().map(columns::fieldIndex).toList();
  }

  /** Whether the rows that a whole reading does not find end. */
  boolean closesAbsent() {
    return schema.load().closesAbsent();
  }

  /**
   * Brings a batch into the table.
   *
   * @param anew whether it was read from the start, though it need not have been
   * @param whole whether everything there is was read
   */
  Changes land(TableName table, Refining refining, Commit commit, boolean anew, boolean whole) {
    return switch (schema.load().mode()) {
      case APPEND -> store.append(table, refining.rows(), commit);
      case REPLACE -> store.replace(table, refining.rows(), commit);
      case HISTORY ->
          store.keepHistory(table, schema, refining.rows(), commit, closesAbsent() && whole);
      case MERGE ->
          anew ? store.replace(table, refining.rows(), commit) : merge(table, refining, commit);
    };
  }

  private Changes merge(TableName table, Refining refining, Commit commit) {
    return schema.load().parents().isEmpty()
        ? store.merge(table, schema, refining.rows(), commit)
        : store.mergeChildren(table, schema, refining.rows(), refining.parents(), commit);
  }
}
