package dev.sluice.pipeline;

import dev.sluice.contract.FieldDrift;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The table {@code drift}: for each batch the fields that differ from the read contract, by kind.
 * It holds names and kinds, and no values.
 */
final class DriftRecords {

  static final TableName TABLE = TableName.drift();

  static final StructType TYPE =
      new StructType()
          .add("batch_id", DataTypes.StringType, false, "the batch")
          .add("pipeline", DataTypes.StringType, false, "the pipeline")
          .add("flow", DataTypes.StringType, false, "the flow")
          .add("seen_at", DataTypes.TimestampType, false, "when the first request was sent")
          .add("kind", DataTypes.StringType, false, "UNKNOWN, MISSING, NULL or TYPE")
          .add("pointer", DataTypes.StringType, false, "where in the item; * for any element")
          .add("found", DataTypes.StringType, false, "the kinds of the values")
          .add("count", DataTypes.LongType, false, "in how many objects")
          .add("request_id", DataTypes.StringType, false, "the exchange it was first seen with")
          .add("page", DataTypes.LongType, false, "the page it was first seen on")
          .add("item", DataTypes.IntegerType, false, "the item it was first seen in, from 0")
          .add("component", DataTypes.StringType, false, "the component that would take it");

  private final String pipeline;
  private final SparkSession spark;
  private final TableStore store;

  DriftRecords(String pipeline, SparkSession spark, TableStore store) {
    this.pipeline = pipeline;
    this.spark = spark;
    this.store = store;
  }

  /**
   * Writes the drift of batches in place of what an earlier run wrote of them, and finds out what
   * of it is new.
   */
  List<FlowReport> write(List<FlowReport> reports) {
    List<FlowReport> drifting =
        reports.stream().filter(report -> !report.drift().fields().isEmpty()).toList();
    if (drifting.isEmpty()) {
      return reports;
    }
    List<String> batches = drifting.stream().map(report -> report.drift().batchId()).toList();
    Set<Known> known = known(drifting, batches);
    List<Row> rows = new ArrayList<>();
    drifting.forEach(
        report -> report.drift().fields().forEach(field -> rows.add(row(report, field))));
    store.replaceBatches(TABLE, spark.createDataFrame(rows, TYPE).coalesce(1), "batch_id", batches);
    return reports.stream().map(report -> marked(report, known)).toList();
  }

  private record Known(String flow, String kind, String pointer) {}

  private Set<Known> known(List<FlowReport> reports, List<String> batches) {
    Object[] flows = reports.stream().map(FlowReport::flow).toArray();
    return store.find(TABLE).stream()
        .flatMap(
            rows ->
                rows
                    .where(functions.col("pipeline").equalTo(pipeline))
                    .where(functions.col("flow").isin(flows))
                    .where(functions.not(functions.col("batch_id").isin(batches.toArray())))
                    .select("flow", "kind", "pointer")
                    .distinct()
                    .collectAsList()
                    .stream())
        .map(row -> new Known(row.getString(0), row.getString(1), row.getString(2)))
        .collect(Collectors.toSet());
  }

  private static FlowReport marked(FlowReport report, Set<Known> known) {
    Set<FieldDrift> before = new HashSet<>();
    for (FieldDrift field : report.drift().fields()) {
      if (known.contains(new Known(report.flow(), field.kind().name(), field.pointer()))) {
        before.add(field);
      }
    }
    return report.withDrift(report.drift().withKnown(before));
  }

  private Row row(FlowReport report, FieldDrift field) {
    return RowFactory.create(
        report.drift().batchId(),
        pipeline,
        report.flow(),
        report.drift().seenAt(),
        field.kind().name(),
        field.pointer(),
        field.found(),
        field.count(),
        field.first().requestId(),
        field.first().page(),
        field.first().item(),
        field.component());
  }
}
