package dev.sluice.table.delta;

import dev.sluice.schema.Schema;
import dev.sluice.schema.TableLayout;
import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.SchemaChanges;
import dev.sluice.table.SessionSettings;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Delta tables below a root folder. The cursor stands in the commit's {@code userMetadata}; the
 * batch number is the commit's application transaction, by which Delta leaves out a repeat.
 *
 * <p>Delta takes both from the session, so a store has a session to itself, and the data sets it
 * writes come from that session.
 */
public final class DeltaTableStore implements TableStore {

  // Parquet's writer keeps a row group in memory, 128 MiB by default, and first looks at its size
  // after 100 rows: of pages of an API, that is too much and too late.
  private static final Map<String, String> LARGE_ROWS =
      Map.of(
          "parquet.block.size", Integer.toString(16 << 20),
          "parquet.page.size.row.check.min", "1",
          "parquet.page.size.row.check.max", "16");

  private final DeltaTables tables;
  private final TableColumns tableColumns;
  private final Transactions transactions;

  /** A store below {@code root}, in a session that nothing else uses. */
  public DeltaTableStore(SparkSession session, String root) {
    this.tables = new DeltaTables(session, root);
    this.tableColumns = new TableColumns(tables);
    this.transactions = new Transactions(tables);
  }

  @Override
  public String location(TableName table) {
    return tables.location(table);
  }

  @Override
  public List<String> check(TableName table, StructType columns, SchemaChanges changes) {
    return tableColumns.check(table, columns, changes);
  }

  @Override
  public void checkGrowing(TableName table, StructType columns) {
    tableColumns.checkGrowing(table, columns);
  }

  @Override
  public void checkReadable(TableName table, StructType columns) {
    tableColumns.checkReadable(table, columns);
  }

  @Override
  public void prepare(TableName table, StructType columns, String comment, TableLayout layout) {
    tableColumns.prepare(table, columns, comment, layout);
  }

  @Override
  public Optional<Commit> lastCommit(TableName table, String pipeline, String flow) {
    return transactions.lastCommit(table, pipeline, flow);
  }

  @Override
  public Optional<Dataset<Row>> find(TableName table) {
    return tables.find(table);
  }

  @Override
  public void append(TableName table, Dataset<Row> rows) {
    new SessionSettings(tables.session(), LARGE_ROWS)
        .during(
            () -> {
              rows.write()
                  .format("delta")
                  .mode(SaveMode.Append)
                  .option("mergeSchema", "true")
                  .save(location(table));
              return table;
            });
  }

  @Override
  public void replaceBatches(
      TableName table, Dataset<Row> rows, String column, List<String> batchIds) {
    String ids = batchIds.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    rows.write()
        .format("delta")
        .mode(SaveMode.Overwrite)
        .option("replaceWhere", column + " IN (" + ids + ")")
        .save(location(table));
  }

  @Override
  public Changes merge(TableName table, Schema schema, Dataset<Row> rows, Commit commit) {
    if (hasNoFiles(table)) {
      return write(table, rows, commit, SaveMode.Append);
    }
    return transactions.during(
        commit, () -> upsert(table, schema, rows, Conditions.differs(schema)));
  }

  // Asks the log only, unlike isEmpty(), which plans and runs a query over the table.
  private boolean hasNoFiles(TableName table) {
    return tables.read(table).inputFiles().length == 0;
  }

  @Override
  public Changes mergeChildren(
      TableName table, Schema schema, Dataset<Row> rows, Dataset<Row> parents, Commit commit) {
    return transactions.during(
        commit, () -> changes(ChildMerge.execute(tables.delta(table), schema, rows, parents)));
  }

  @Override
  public Changes keepHistory(
      TableName table, Schema schema, Dataset<Row> rows, Commit commit, boolean closesAbsent) {
    HistoryMerge merge =
        new HistoryMerge(tables.delta(table), schema, commit.ingestedAt(), closesAbsent);
    return transactions.during(commit, () -> merge.execute(rows));
  }

  @Override
  public Changes append(TableName table, Dataset<Row> rows, Commit commit) {
    return write(table, rows, commit, SaveMode.Append);
  }

  // Delta counts nothing when the batch has landed before.
  private static Changes changes(Dataset<Row> merged) {
    return merged.collectAsList().stream()
        .findFirst()
        .map(DeltaTableStore::changes)
        .orElse(Changes.NONE);
  }

  @Override
  public Changes mergeLate(TableName table, Schema schema, Dataset<Row> rows, String condition) {
    String differs = Conditions.differs(schema) + " AND " + condition;
    return upsert(table, schema, rows, differs);
  }

  private Changes upsert(TableName table, Schema schema, Dataset<Row> rows, String updated) {
    return changes(
        tables
            .delta(table)
            .as("t")
            .merge(rows.as("s"), Conditions.sameKey(schema))
            .whenMatched(updated)
            .updateAll()
            .whenNotMatched()
            .insertAll()
            .execute());
  }

  private static Changes changes(Row counts) {
    return new Changes(
        counts.<Long>getAs("num_inserted_rows"),
        counts.<Long>getAs("num_updated_rows"),
        counts.<Long>getAs("num_deleted_rows"));
  }

  @Override
  public Changes replace(TableName table, Dataset<Row> rows, Commit commit) {
    long before = tables.read(table).count();
    Changes written = write(table, rows, commit, SaveMode.Overwrite);
    return new Changes(written.inserted(), 0, before);
  }

  @Override
  public Changes rebuild(TableName table, StructType columns, Dataset<Row> rows, Commit commit) {
    long before = tables.read(table).count();
    Column[] commented =
        Arrays.stream(columns.fields())
            .map(field -> functions.col(field.name()).as(field.name(), field.metadata()))
            .toArray(Column[]::new);
    return transactions.during(
        commit,
        () -> {
          rows.select(commented)
              .write()
              .format("delta")
              .mode(SaveMode.Overwrite)
              .option("overwriteSchema", "true")
              .save(location(table));
          return new Changes(commit.rows(), 0, before);
        });
  }

  private Changes write(TableName table, Dataset<Row> rows, Commit commit, SaveMode mode) {
    return transactions.during(
        commit,
        () -> {
          rows.write().format("delta").mode(mode).save(location(table));
          return new Changes(commit.rows(), 0, 0);
        });
  }
}
