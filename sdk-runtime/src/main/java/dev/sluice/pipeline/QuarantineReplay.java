package dev.sluice.pipeline;

import dev.sluice.client.Paging;
import dev.sluice.exchange.BatchId;
import dev.sluice.spark.RefinedRows;
import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads again what is in a flow's quarantine, as the contracts are now, and lands what fits.
 *
 * <p>The exchange log is refined from the first batch with items in quarantine to the last one, and
 * of each key the item counts that was read last, as if the contract had always been so. So an old
 * item never takes the place of a newer row. What lands does so in one commit; then quarantine
 * keeps what still does not fit. When that is cut short, a second replay lands the same rows again,
 * which changes nothing.
 */
final class QuarantineReplay {

  /** Compares the batches of two rows by their how-manieth. */
  private static final String NOT_NEWER = order("t") + " <= " + order("s");

  private final PipelineFlow flow;
  private final TableStore store;
  private final ReplayedBatches batches;
  private final FlowTables tables;

  private QuarantineReplay(FlowDefinition<?> flow, TableStore store, ReplayedBatches batches) {
    this.flow = flow;
    this.store = store;
    this.batches = batches;
    this.tables = FlowTables.of(flow);
  }

  /** A replay of a flow. */
  static <T> QuarantineReplay of(
      String pipeline, FlowDefinition<T> flow, TableStore store, Reading<T> reading) {
    ExchangeLog nothing = new ExchangeLog(Map.of(), List.of(), 0, Optional.empty(), 0, 0);
    Map<String, Paging> pagings = new HashMap<>();
    Slice.byOperation(reading.plan().slices(nothing))
        .forEach((operation, pages) -> pagings.put(operation, pages.paging()));
    return new QuarantineReplay(flow, store, new ReplayedBatches(pipeline, flow, store, pagings));
  }

  private static String order(String alias) {
    return "coalesce(CAST(regexp_extract("
        + alias
        + ".`"
        + RefinedRows.BATCH_ID
        + "`, '"
        + BatchId.SEQUENCE
        + "', 1) AS BIGINT), 0)";
  }

  /**
   * Replays what was put aside up to a batch, which is the last that has landed.
   *
   * @return what became of it
   */
  Outcome upTo(Commit last) {
    List<String> held = held(last);
    if (held.isEmpty()) {
      return Outcome.NOTHING;
    }
    Dataset<Row> items = batches.refined(held, last);
    Dataset<Row> replayed = replayed(items, held).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Column fits = functions.col(RefinedRows.VIOLATIONS).isNull();
      Column isRow = functions.col(RefinedRows.ORDINAL).geq(0);
      Dataset<Row> landing = replayed.where(fits.and(isRow).and(functions.col("_rank").equalTo(1)));
      Dataset<Row> staying = replayed.where(functions.not(fits));
      long rows = landing.count();
      long stay = staying.count();
      Changes changes =
          rows == 0
              ? Changes.NONE
              : store.mergeLate(
                  tables.silver(),
                  flow.schema(),
                  Refining.tableRows(landing, flow.schema()),
                  NOT_NEWER);
      long all = count(held);
      store.replaceBatches(
          tables.quarantine(), Refining.quarantineRows(staying), RefinedRows.BATCH_ID, held);
      return new Outcome(all, rows, changes.written(), stay);
    } finally {
      replayed.unpersist();
    }
  }

  /**
   * What became of the items.
   *
   * @param items that were in quarantine
   * @param rows that came of them, the last item of each key
   * @param written of the rows, because they are new or differ
   * @param staying items that do not fit yet
   */
  record Outcome(long items, long rows, long written, long staying) {

    static final Outcome NOTHING = new Outcome(0, 0, 0, 0);

    /** For people. */
    String text() {
      if (items == 0) {
        return "nothing is in quarantine that could be replayed";
      }
      return String.format(
          Locale.ROOT,
          "of %,d items in quarantine %,d fit now: %,d rows were written, %,d were there or newer"
              + " already; %,d stay",
          items,
          items - staying,
          written,
          items - staying - written,
          staying);
    }
  }

  /** The batches with items in quarantine; not one that has not landed yet. */
  private List<String> held(Commit last) {
    return store.find(tables.quarantine()).stream()
        .flatMap(
            rows ->
                rows.select(RefinedRows.BATCH_ID).distinct().collectAsList().stream()
                    .map(row -> row.getString(0)))
        .filter(id -> BatchId.sequence(id) <= last.sequence())
        .sorted()
        .toList();
  }

  private long count(List<String> held) {
    return store.find(tables.quarantine()).map(rows -> rows.where(isIn(held)).count()).orElse(0L);
  }

  private static Column isIn(List<String> batches) {
    return functions.col(RefinedRows.BATCH_ID).isin(batches.toArray());
  }

  /** The items that were in quarantine, as they are refined now, with their rank by key. */
  private Dataset<Row> replayed(Dataset<Row> items, List<String> held) {
    Dataset<Row> places =
        store
            .find(tables.quarantine())
            .orElseThrow()
            .where(isIn(held))
            .select(RefinedRows.BATCH_ID, RefinedRows.REQUEST_ID, RefinedRows.INDEX);
    String[] place = {RefinedRows.BATCH_ID, RefinedRows.REQUEST_ID, RefinedRows.INDEX};
    return items.join(places, place, "left_semi");
  }

  /** What people are told of items in quarantine. */
  static String note(long waiting) {
    return String.format(
        Locale.ROOT,
        "%,d item%s in quarantine; once the contract fits, --replay-quarantine lands what does",
        waiting,
        waiting == 1 ? " is" : "s are");
  }

  /** How many items are in quarantine, whatever their batch. */
  static long waiting(TableStore store, TableName quarantine) {
    Optional<Dataset<Row>> rows = store.find(quarantine);
    return rows.map(Dataset::count).orElse(0L);
  }
}
