package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.control.Delivery;
import dev.sluice.spark.PushExchangeRows;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.delta.DeltaTableStore;
import dev.sluice.table.delta.TestSpark;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushLogTest {

  private static final TableName BRONZE = TableName.of(Layer.BRONZE, "sync");

  @TempDir Path root;

  private SparkSession session;
  private DeltaTableStore store;

  @BeforeEach
  void open() {
    session = TestSpark.session().newSession();
    store = new DeltaTableStore(session, root.toString());
  }

  @Test
  void latest_noLog_isEmpty() {
    assertThat(log("sync-000001").latest(true)).isEmpty();
    assertThat(log("sync-000001").since(0)).isEqualTo(PushTally.NONE);
  }

  @Test
  void latest_severalWords_isTheLastOfEachKey() {
    append(
        exchange("sync-000001", 0, Delivery.STARTED, 0, "a=1", "b=1", "c=1"),
        exchange("sync-000001", 0, Delivery.DELIVERED, 1, "a=1"),
        exchange("sync-000001", 0, Delivery.UNDELIVERED, 1, "b=1"),
        exchange("sync-000001", 1, Delivery.STARTED, 0, "b=1"),
        exchange("sync-000002", 0, Delivery.DELIVERED, 1, "a=2"));

    assertThat(latest(log("sync-000002"), true))
        .containsExactly("a=2 DELIVERED", "b=1 STARTED", "c=1 STARTED");
    assertThat(latest(log("sync-000002"), false)).containsExactly("a=2 DELIVERED");
  }

  @Test
  void since_rounds_countsWhatTheyCameTo() {
    append(
        exchange("sync-000001", 0, Delivery.DELIVERED, 1, "z=1"),
        exchange("sync-000001", 1, Delivery.STARTED, 0, "a=1", "b=1", "c=1", "d=1"),
        exchange("sync-000001", 1, Delivery.DELIVERED, 3, "a=1", "b=1"),
        exchange("sync-000001", 1, Delivery.UNDELIVERED, 1, "c=1"),
        exchange("sync-000001", 1, Delivery.UNDELIVERED, 0, "d=1"),
        exchange("sync-000002", 0, Delivery.REJECTED, 1, "y=1"));

    PushTally tally = log("sync-000001").since(1);

    assertThat(tally.exchanges()).isEqualTo(2);
    assertThat(tally.requests()).isEqualTo(4);
    assertThat(tally.errors()).isEqualTo(2);
    assertThat(tally.rows()).isEqualTo(Map.of(Delivery.DELIVERED, 2L, Delivery.UNDELIVERED, 2L));
    assertThat(tally.isStopped()).isTrue();
    assertThat(tally.problem()).isEqualTo("error after 1");
    assertThat(tally.nextRound()).isEqualTo(2);
    assertThat(log("sync-000001").since(0).settled()).isEqualTo(3);
  }

  private PushLog log(String batchId) {
    return new PushLog(store, BRONZE, batchId);
  }

  private static List<String> latest(PushLog log, boolean everything) {
    return log.latest(everything).orElseThrow().collectAsList().stream()
        .map(row -> row.getString(1) + " " + row.getString(2))
        .sorted()
        .toList();
  }

  private void append(Row... exchanges) {
    Dataset<Row> rows = session.createDataFrame(List.of(exchanges), PushExchangeRows.TYPE);
    store.append(BRONZE, rows);
  }

  /** An exchange of rows that are written as key=content. */
  private static Row exchange(
      String batch, long round, Delivery delivery, int attempts, String... rows) {
    Object[] sent =
        Arrays.stream(rows).map(row -> RowFactory.create(row.substring(0, 1), row, "{}")).toArray();
    Map<String, Object> known =
        Map.of(
            "delivery",
            delivery.name(),
            "rows",
            sent,
            "batch_id",
            batch,
            "page",
            round,
            "attempts",
            attempts,
            "started_at",
            Instant.EPOCH,
            "error",
            "error after " + attempts,
            "headers",
            new Object[0],
            "body",
            new byte[0]);
    StructField[] columns = PushExchangeRows.TYPE.fields();
    Object[] values = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      values[i] = known.getOrDefault(columns[i].name(), blank(columns[i]));
    }
    return RowFactory.create(values);
  }

  private static Object blank(StructField column) {
    return switch (column.dataType().typeName()) {
      case "integer" -> 0;
      case "long" -> 0L;
      default -> "";
    };
  }
}
