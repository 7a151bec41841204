package dev.sluice.table.delta;

import dev.sluice.error.TableException;
import dev.sluice.schema.Schema;
import dev.sluice.schema.TableLayout;
import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.CommitJson;
import dev.sluice.table.SchemaChanges;
import dev.sluice.table.SessionSettings;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Delta tables below a root folder. The cursor stands in the commit's {@code userMetadata}; the
 * batch number is the commit's application transaction, by which Delta leaves out a repeat.
 *
 * <p>Delta takes both from the session, so a store has a session to itself, and the data sets it
 * writes come from that session.
 */
public final class DeltaTableStore implements TableStore {

  private static final String TXN_APPLICATION = "spark.databricks.delta.write.txnAppId";
  private static final String TXN_VERSION = "spark.databricks.delta.write.txnVersion";
  private static final String METADATA = "spark.databricks.delta.commitInfo.userMetadata";
  private static final int RECENT_COMMITS = 20;

  // Parquet's writer keeps a row group in memory, 128 MiB by default, and first looks at its size
  // after 100 rows: of pages of an API, that is too much and too late.
  private static final Map<String, String> LARGE_ROWS =
      Map.of(
          "parquet.block.size", Integer.toString(16 << 20),
          "parquet.page.size.row.check.min", "1",
          "parquet.page.size.row.check.max", "16");

  private final SparkSession session;
  private final String root;

  /** A store below {@code root}, in a session that nothing else uses. */
  public DeltaTableStore(SparkSession session, String root) {
    this.session = session;
    this.root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
  }

  @Override
  public String location(TableName table) {
    return root + "/" + table;
  }

  @Override
  public List<String> check(TableName table, StructType columns, SchemaChanges changes) {
    Optional<TableShape> shape = find(table).map(rows -> shape(table, rows, columns));
    shape.ifPresent(there -> there.requireSame(changes));
    return changes == SchemaChanges.ADD_COLUMNS
        ? shape.map(TableShape::additions).orElse(List.of())
        : List.of();
  }

  private TableShape shape(TableName table, Dataset<Row> rows, StructType columns) {
    return TableShape.of(table, location(table), rows.schema(), columns);
  }

  @Override
  public void checkGrowing(TableName table, StructType columns) {
    find(table)
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

  @Override
  public void checkReadable(TableName table, StructType columns) {
    TableShape.requireAtLeast(table, read(table).schema(), columns);
  }

  @Override
  public void prepare(TableName table, StructType columns, String comment, TableLayout layout) {
    try {
      boolean isNew = !isThere(table);
      if (isNew) {
        create(table, columns, comment, layout);
      }
      if (!shape(table, read(table), columns).additions().isEmpty()) {
        addColumns(table, columns);
      }
      if (!isNew) {
        // Has Delta read the table's log, which it keeps in memory.
        boolean unused = read(table).isEmpty();
      }
    } catch (Exception e) {
      throw unusable(table, e);
    }
  }

  /** Adds what is missing by writing no rows: a commit of the schema alone. */
  private void addColumns(TableName table, StructType columns) {
    session
        .createDataFrame(List.of(), columns)
        .write()
        .format("delta")
        .mode(SaveMode.Append)
        .option("mergeSchema", "true")
        .save(location(table));
  }

  private void create(TableName table, StructType columns, String comment, TableLayout layout) {
    DeltaTableBuilder builder =
        DeltaTable.createIfNotExists(session)
            .location(location(table))
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

  @Override
  public Optional<Commit> lastCommit(TableName table, String pipeline, String flow) {
    if (!isThere(table)) {
      return Optional.empty();
    }
    DeltaTable delta = delta(table);
    return lastCommit(delta.history(RECENT_COMMITS), pipeline, flow)
        .or(() -> lastCommit(delta.history(), pipeline, flow));
  }

  private static Optional<Commit> lastCommit(Dataset<Row> history, String pipeline, String flow) {
    return history
        .select("version", "userMetadata")
        .where("userMetadata IS NOT NULL")
        .collectAsList()
        .stream()
        .sorted((a, b) -> Long.compare(b.getLong(0), a.getLong(0)))
        .flatMap(row -> CommitJson.read(row.getString(1)).stream())
        .filter(commit -> commit.pipeline().equals(pipeline) && commit.flow().equals(flow))
        .findFirst();
  }

  @Override
  public Optional<Dataset<Row>> find(TableName table) {
    return isThere(table) ? Optional.of(read(table)) : Optional.empty();
  }

  private Dataset<Row> read(TableName table) {
    return session.read().format("delta").load(location(table));
  }

  private boolean isThere(TableName table) {
    try {
      return DeltaTable.isDeltaTable(session, location(table));
    } catch (Exception e) {
      throw unusable(table, e);
    }
  }

  // Spark throws checked exceptions without declaring them, hence any Exception.
  private TableException unusable(TableName table, Exception e) {
    return new TableException(
        "The table "
            + location(table)
            + " cannot be created or read ("
            + e.getClass().getSimpleName()
            + "). Check that the folder may be written to, and what is in it.",
        e);
  }

  @Override
  public void append(TableName table, Dataset<Row> rows) {
    new SessionSettings(session, LARGE_ROWS)
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
    return inTransaction(
        commit,
        () ->
            changes(
                delta(table)
                    .as("t")
                    .merge(rows.as("s"), Conditions.sameKey(schema))
                    .whenMatched("NOT (" + Conditions.unchanged(schema) + ")")
                    .updateAll()
                    .whenNotMatched()
                    .insertAll()
                    .execute()));
  }

  // Asks the log only, unlike isEmpty(), which plans and runs a query over the table.
  private boolean hasNoFiles(TableName table) {
    return read(table).inputFiles().length == 0;
  }

  @Override
  public Changes mergeChildren(
      TableName table, Schema schema, Dataset<Row> rows, Dataset<Row> parents, Commit commit) {
    return inTransaction(
        commit, () -> changes(ChildMerge.execute(delta(table), schema, rows, parents)));
  }

  @Override
  public Changes keepHistory(
      TableName table, Schema schema, Dataset<Row> rows, Commit commit, boolean closesAbsent) {
    HistoryMerge merge = new HistoryMerge(delta(table), schema, commit.ingestedAt(), closesAbsent);
    return inTransaction(commit, () -> merge.execute(rows));
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
    return changes(
        delta(table)
            .as("t")
            .merge(rows.as("s"), Conditions.sameKey(schema))
            .whenMatched("NOT (" + Conditions.unchanged(schema) + ") AND " + condition)
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
    long before = read(table).count();
    Changes written = write(table, rows, commit, SaveMode.Overwrite);
    return new Changes(written.inserted(), 0, before);
  }

  @Override
  public Changes rebuild(TableName table, StructType columns, Dataset<Row> rows, Commit commit) {
    long before = read(table).count();
    Column[] commented =
        Arrays.stream(columns.fields())
            .map(field -> functions.col(field.name()).as(field.name(), field.metadata()))
            .toArray(Column[]::new);
    return inTransaction(
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
    return inTransaction(
        commit,
        () -> {
          rows.write().format("delta").mode(mode).save(location(table));
          return new Changes(commit.rows(), 0, 0);
        });
  }

  private Changes inTransaction(Commit commit, Supplier<Changes> write) {
    Map<String, String> identity =
        Map.of(
            TXN_APPLICATION, commit.application(),
            TXN_VERSION, Long.toString(commit.sequence()),
            METADATA, CommitJson.write(commit));
    return new SessionSettings(session, identity).during(write);
  }

  private DeltaTable delta(TableName table) {
    return DeltaTable.forPath(session, location(table));
  }
}
