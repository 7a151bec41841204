package dev.sluice.pipeline;

import dev.sluice.table.Commit;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code batches}: for each batch and layer what was landed, and what the run counted.
 */
final class BatchRecords {

  static final TableName TABLE = TableName.batches();

  static final StructType TYPE =
      new StructType()
          .add("batch_id", DataTypes.StringType, false, "the batch")
          .add("pipeline", DataTypes.StringType, false, "the pipeline")
          .add("flow", DataTypes.StringType, false, "the flow")
          .add("layer", DataTypes.StringType, false, "bronze, silver or quarantine")
          .add("source", DataTypes.StringType, false, "the connector and operation read from")
          .add("ingested_at", DataTypes.TimestampType, false, "when the first request was sent")
          .add("record_count", DataTypes.LongType, false, "exchanges, rows or items of the batch")
          .add("checksum", DataTypes.StringType, false, "of the rows, whatever their order")
          .add("requests", DataTypes.LongType, true, "sent, retries included")
          .add("retries", DataTypes.LongType, true, "of the requests")
          .add("errors", DataTypes.LongType, true, "exchanges without a usable page")
          .add("records_in", DataTypes.LongType, true, "items read")
          .add("records_out", DataTypes.LongType, true, "rows new or changed")
          .add("success_rate", DataTypes.DoubleType, true, "share of items that fitted, 0 to 1")
          .add("duration_ms", DataTypes.LongType, true, "of the flow")
          .add("records_per_second", DataTypes.DoubleType, true, "items read in that time");

  private final SparkSession spark;
  private final TableStore store;

  BatchRecords(SparkSession spark, TableStore store) {
    this.spark = spark;
    this.store = store;
  }

  /** A batch that has landed, and what its run counted; nothing when that run was stopped. */
  record Landed(Commit commit, @Nullable FlowReport report) {}

  /**
   * Adds the batches that a run has landed, and those before it that an earlier run landed just
   * before it was stopped.
   */
  void write(List<Landed> landed, List<Commit> before) {
    List<Landed> missing = new ArrayList<>(landed);
    Set<String> known = known(before);
    before.stream()
        .filter(commit -> !known.contains(commit.batchId()))
        .forEach(commit -> missing.add(new Landed(commit, null)));
    if (!missing.isEmpty()) {
      List<Row> rows = missing.stream().flatMap(BatchRecords::rows).toList();
      store.append(TABLE, spark.createDataFrame(rows, TYPE).coalesce(1));
    }
  }

  private Set<String> known(List<Commit> commits) {
    Object[] ids = commits.stream().map(Commit::batchId).toArray();
    if (ids.length == 0) {
      return Set.of();
    }
    return store.find(TABLE).stream()
        .flatMap(
            rows ->
                rows
                    .where(functions.col("batch_id").isin(ids))
                    .select("batch_id")
                    .collectAsList()
                    .stream())
        .map(row -> row.getString(0))
        .collect(Collectors.toSet());
  }

  private static Stream<Row> rows(Landed landed) {
    Commit commit = landed.commit();
    return Stream.of(
        row(landed, Layer.BRONZE, commit.exchanges(), ""),
        row(landed, Layer.SILVER, commit.rows(), commit.checksum()),
        row(landed, Layer.QUARANTINE, commit.quarantined(), ""));
  }

  private static Row row(Landed landed, Layer layer, long records, String checksum) {
    Commit commit = landed.commit();
    FlowReport report = landed.report();
    FlowCounts counts = report == null ? null : report.counts();
    long millis = report == null ? 0 : report.duration().toMillis();
    return RowFactory.create(
        commit.batchId(),
        commit.pipeline(),
        commit.flow(),
        layer.label(),
        commit.source(),
        commit.ingestedAt(),
        records,
        checksum,
        counts == null ? null : counts.requests(),
        counts == null ? null : counts.retries(),
        counts == null ? null : counts.errors(),
        counts == null ? null : counts.rowsIn(),
        counts == null ? null : counts.rowsWritten(),
        counts == null ? null : counts.successRate(),
        counts == null ? null : millis,
        counts == null || millis == 0 ? null : counts.rowsIn() * 1000.0 / millis);
  }
}
