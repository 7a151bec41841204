package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.client.Paging;
import dev.sluice.error.ContractException;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.BatchId;
import dev.sluice.exchange.TimeSlice;
import dev.sluice.spark.RefineTask;
import dev.sluice.spark.RefinedRows;
import dev.sluice.table.Commit;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/** The landed batches of a flow, refined from the exchange log as the contracts are now. */
final class ReplayedBatches {

  private static final String SEQUENCE = "_sequence";

  private final String pipeline;
  private final FlowDefinition<?> flow;
  private final TableStore store;
  private final Map<String, Paging> pagings;

  /**
   * The batches of a flow.
   *
   * @param pagings where a page's items are, by operation
   */
  ReplayedBatches(
      String pipeline, FlowDefinition<?> flow, TableStore store, Map<String, Paging> pagings) {
    this.pipeline = pipeline;
    this.flow = flow;
    this.store = store;
    this.pagings = Map.copyOf(pagings);
  }

  /**
   * The items of the batches since the first of those that are held, with {@code _rank} 1 for the
   * one of each key that was read last.
   */
  Dataset<Row> refined(List<String> held, Commit last) {
    long from =
        held.stream()
            .mapToLong(BatchId::sequence)
            .filter(sequence -> sequence >= last.baseSequence())
            .min()
            .orElse(last.sequence());
    Dataset<Row> all = null;
    for (Batch batch : landed(last)) {
      if (BatchId.sequence(batch.id()) >= Math.max(from, last.baseSequence())) {
        Dataset<Row> one = refined(batch);
        all = all == null ? one : all.unionAll(one);
      }
    }
    if (all == null) {
      throw new IllegalStateException("The last batch is a landed one");
    }
    return all.withColumn("_rank", rank());
  }

  private Dataset<Row> refined(Batch batch) {
    TableName bronze = TableName.of(Layer.BRONZE, flow.name());
    Dataset<Row> exchanges =
        store
            .find(bronze)
            .orElseThrow(
                () ->
                    new ContractException(
                        "The exchange log "
                            + store.location(bronze)
                            + " is gone, from which"
                            + " quarantined items are read again."))
            .where(functions.col("batch_id").equalTo(batch.id()))
            .where("error = ''");
    Set<String> replaced = replaced(exchanges);
    RefineTask task =
        new RefineTask(batch, pagings, flow.rowType().size(), Landing.parentColumns(flow));
    return exchanges
        .where(functions.not(functions.col("slice").isin(replaced.toArray())))
        .mapPartitions(flow.refine(task), Encoders.row(RefinedRows.type(flow.rowType())))
        .where(functions.col(RefinedRows.DRIFT).isNull())
        .withColumn(SEQUENCE, functions.lit(BatchId.sequence(batch.id())));
  }

  /** The slices of time that were cut short, so that their halves were read in their place. */
  private Set<String> replaced(Dataset<Row> exchanges) {
    if (!(flow.extraction(Connections.declared()) instanceof Extraction.Sliced<?>)) {
      return Set.of();
    }
    Set<TimeSlice> slices =
        exchanges.select("slice").distinct().collectAsList().stream()
            .map(row -> TimeSlice.parse(row.getString(0)))
            .collect(Collectors.toSet());
    Set<String> replaced = new HashSet<>();
    for (TimeSlice slice : slices) {
      if (slices.stream().anyMatch(other -> isWithin(other, slice))) {
        replaced.add(slice.toString());
      }
    }
    return replaced;
  }

  private static boolean isWithin(TimeSlice inner, TimeSlice outer) {
    return !inner.equals(outer)
        && !inner.start().isBefore(outer.start())
        && !inner.end().isAfter(outer.end());
  }

  private Column rank() {
    Column[] key =
        Stream.concat(
                Stream.of(functions.col(RefinedRows.VIOLATIONS).isNull()),
                flow.schema().keys().stream().map(Column::new))
            .toArray(Column[]::new);
    return functions
        .row_number()
        .over(
            Window.partitionBy(key)
                .orderBy(
                    functions.col(SEQUENCE).desc(),
                    functions.col(RefinedRows.SLICE).desc(),
                    functions.col(RefinedRows.PAGE).desc(),
                    functions.col(RefinedRows.INDEX).desc(),
                    functions.col(RefinedRows.ORDINAL).desc()));
  }

  /** The batches that have landed, in order; the last one may not be recorded yet. */
  private List<Batch> landed(Commit last) {
    List<Batch> landed = new ArrayList<>();
    store
        .find(BatchRecords.TABLE)
        .ifPresent(
            rows ->
                rows.where(functions.col("pipeline").equalTo(pipeline))
                    .where(functions.col("flow").equalTo(flow.name()))
                    .where("layer = 'silver'")
                    .where(functions.col("batch_id").notEqual(last.batchId()))
                    .select("batch_id", "source", "ingested_at")
                    .dropDuplicates("batch_id")
                    .orderBy("batch_id")
                    .collectAsList()
                    .forEach(row -> landed.add(batch(row))));
    landed.add(new Batch(last.batchId(), pipeline, flow.name(), last.source(), last.ingestedAt()));
    return landed;
  }

  private Batch batch(Row row) {
    return new Batch(row.getString(0), pipeline, flow.name(), row.getString(1), row.getInstant(2));
  }
}
