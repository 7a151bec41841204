package dev.sluice.table.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Load;
import dev.sluice.schema.Schema;
import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.CurrentRows;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with history: times are the hours of one day, versions print as "key name from-to". */
class HistoryMergeTest {

  private static final Schema BY_BATCH = schema(Load.HISTORY);
  private static final Schema BY_COLUMN = schema(Load.HISTORY.validFrom("changed"));

  private static final StructType TYPE =
      new StructType()
          .add("id", DataTypes.LongType, false)
          .add("name", DataTypes.StringType, true)
          .add("changed", DataTypes.TimestampType, false);

  private static final StructType TABLE_TYPE =
      TYPE.add(Load.VALID_FROM, DataTypes.TimestampType, false)
          .add(Load.VALID_TO, DataTypes.TimestampType, true);

  private static final TableName TABLE = TableName.of(Layer.SILVER, "people");

  @TempDir Path root;

  private SparkSession session;
  private DeltaTableStore store;

  @BeforeEach
  void openStore() {
    session = TestSpark.session().newSession();
    store = new DeltaTableStore(session, root.toString());
    store.prepare(TABLE, TABLE_TYPE, "");
  }

  @Test
  void batch_rowsDiffer_endAndAreFollowed() {
    land(BY_BATCH, 1, row(1, "Ada", 0), row(2, null, 0));

    Changes changes = land(BY_BATCH, 2, row(1, "Ada", 9), row(2, "Bob", 9), row(3, "Cy", 9));

    assertThat(changes).isEqualTo(new Changes(1, 1, 0, 0));
    assertThat(versions()).containsExactly("1 Ada 1-", "2 null 1-2", "2 Bob 2-", "3 Cy 2-");
    assertThat(CurrentRows.of(store.find(TABLE).orElseThrow(), BY_BATCH).count()).isEqualTo(3);
  }

  @Test
  void batch_landsAgainOrHasNothingNew_changesNothing() {
    land(BY_BATCH, 1, row(1, "Ada", 0));

    Changes again = land(BY_BATCH, 1, row(1, "Not landed", 0));
    Changes same = land(BY_BATCH, 2, row(1, "Ada", 5));

    assertThat(List.of(again, same)).containsOnly(Changes.NONE);
    assertThat(versions()).containsExactly("1 Ada 1-");
    assertThat(store.lastCommit(TABLE, "p", "people")).map(Commit::sequence).contains(2L);
  }

  @Test
  void batch_clockSetBack_correctsTheLastVersion() {
    land(BY_BATCH, commit(1, 5), row(1, "Ada", 0));

    Changes changes = land(BY_BATCH, commit(2, 4), row(1, "Eve", 0));

    assertThat(changes).isEqualTo(new Changes(0, 1, 0, 0));
    assertThat(versions()).containsExactly("1 Eve 5-");
  }

  @Test
  void column_withATime_decidesWhatBecomesOfTheLastVersion() {
    land(BY_COLUMN, 8, row(1, "Ada", 3), row(2, "Bob", 3), row(3, "Cy", 3));

    Changes changes = land(BY_COLUMN, 9, row(1, "Eve", 6), row(2, "Rob", 3), row(3, "Si", 2));

    assertThat(changes).isEqualTo(new Changes(0, 2, 0, 0));
    assertThat(versions()).containsExactly("1 Ada 3-6", "1 Eve 6-", "2 Rob 3-", "3 Cy 3-");
  }

  @Test
  void absent_ofAWholeReading_endsAndMayComeBack() {
    land(BY_COLUMN, 8, row(1, "Ada", 3), row(2, "Bob", 3));

    Changes gone = absent(BY_COLUMN, 9, row(2, "Bob", 3));
    Changes still = absent(BY_COLUMN, 10, row(2, "Bob", 3));
    Changes back = absent(BY_COLUMN, 11, row(1, "Ada", 3), row(2, "Bob", 3));

    assertThat(gone).isEqualTo(new Changes(0, 0, 0, 1));
    assertThat(still).isEqualTo(Changes.NONE);
    assertThat(back).isEqualTo(new Changes(1, 0, 0, 0));
    assertThat(versions()).containsExactly("1 Ada 3-9", "1 Ada 9-", "2 Bob 3-");
  }

  private Changes land(Schema schema, int batch, Row... rows) {
    return land(schema, commit(batch, batch), rows);
  }

  private Changes land(Schema schema, Commit commit, Row... rows) {
    return store.keepHistory(TABLE, schema, rows(rows), commit, false);
  }

  private Changes absent(Schema schema, int batch, Row... rows) {
    return store.keepHistory(TABLE, schema, rows(rows), commit(batch, batch), true);
  }

  private Dataset<Row> rows(Row... rows) {
    return session.createDataFrame(Arrays.asList(rows), TYPE);
  }

  private static Schema schema(Load load) {
    return Schema.of(
        "people",
        "",
        load,
        Field.required("id", DataType.LONG, "").asKey(),
        Field.optional("name", DataType.STRING, ""),
        Field.required("changed", DataType.TIMESTAMP, "").untracked());
  }

  private static Row row(long id, @Nullable String name, int changed) {
    return RowFactory.create(id, name, at(changed));
  }

  private static Commit commit(long sequence, int hour) {
    String id = "people-" + sequence;
    return new Commit("p", "people", sequence, id, "api.people", null, at(hour), 1, 1, 0, "0");
  }

  private static Instant at(int hour) {
    return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(hour * 3600L);
  }

  private List<String> versions() {
    return store
        .find(TABLE)
        .orElseThrow()
        .orderBy("id", Load.VALID_FROM, Load.VALID_TO)
        .collectAsList()
        .stream()
        .map(
            row ->
                row.getLong(0)
                    + (" " + row.getString(1))
                    + (" " + hour(row, Load.VALID_FROM))
                    + ("-" + hour(row, Load.VALID_TO)))
        .toList();
  }

  private static String hour(Row row, String column) {
    Instant time = row.getAs(column);
    return time == null ? "" : "" + LocalTime.ofInstant(time, ZoneOffset.UTC).getHour();
  }
}
