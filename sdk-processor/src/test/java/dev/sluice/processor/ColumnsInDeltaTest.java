package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.contract.Violation;
import dev.sluice.schema.Schema;
import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.delta.DeltaTableStore;
import io.delta.tables.DeltaTable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes records of every column type to Delta and reads them back, by generated code. */
class ColumnsInDeltaTest {

  private static final TableName TABLE = TableName.of(Layer.SILVER, "everything");

  @TempDir static Path root;

  private static SparkSession spark;
  private static DeltaTableStore store;
  private static Changes landed;

  @BeforeAll
  static void land() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.databricks.delta.snapshotPartitions", "1")
            .config("spark.databricks.delta.allFilesInCrc.enabled", "false")
            .config("spark.sql.warehouse.dir", root.resolve("warehouse").toString())
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
            .config(
                "spark.sql.catalog.spark_catalog",
                "org.apache.spark.sql.delta.catalog.DeltaCatalog")
            .getOrCreate();
    store = new DeltaTableStore(spark, root.toString());
    Schema schema = EverythingContract.schema();
    store.prepare(TABLE, EverythingContract.spark(), schema.comment(), schema.layout());
    landed = store.merge(TABLE, schema, samples(), commit(1));
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void rows_readBack_areTheSameRecords() {
    List<Row> rows = store.find(TABLE).orElseThrow().orderBy("id").collectAsList();

    assertThat(landed).isEqualTo(new Changes(2, 0, 0));
    assertSame(rows.get(0), "full");
    assertSame(rows.get(1), "small");
  }

  /** Arrays are compared by content, and NaN is NaN. */
  private static void assertSame(Row row, String sample) {
    assertThat(EverythingContract.read(row))
        .usingRecursiveComparison()
        .withEqualsForType(Double::equals, Double.class)
        .withEqualsForType(Float::equals, Float.class)
        .isEqualTo(EverythingContract.sample(sample));
  }

  @Test
  void merge_sameRecordsAgain_changesNothing() {
    Changes again = store.merge(TABLE, EverythingContract.schema(), samples(), commit(2));

    assertThat(again).isEqualTo(new Changes(0, 0, 0));
  }

  @Test
  void schemas_generatedStoredAndFromDdl_areTheSame() {
    spark.sql(EverythingContract.text("DDL"));

    assertThat(spark.table("everything").schema()).isEqualTo(EverythingContract.spark());
    assertThat(store.find(TABLE).orElseThrow().schema()).isEqualTo(EverythingContract.spark());
    store.check(TABLE, EverythingContract.spark());
  }

  @Test
  void layout_ofContract_isTheTables() {
    Row detail = DeltaTable.forPath(spark, store.location(TABLE)).detail().first();

    assertThat(detail.<String>getList(detail.fieldIndex("partitionColumns")))
        .containsExactly("day");
    assertThat(EverythingContract.schema().layout().partitionBy()).containsExactly("day");
  }

  @Test
  void clusterBy_ofContract_isTheTables() {
    Loaded loaded =
        Loaded.compile(
            Sources.file(
                "Visit",
                """
                @WriteContract(table = "visits", clusterBy = {"seenOn", "visitor"}) record Visit(
                    @Key long id, LocalDate seenOn, String visitor) {}
                """));
    Schema schema = (Schema) loaded.field("shop.VisitSchema", "SCHEMA");
    StructType type = (StructType) loaded.invokeStatic("shop.VisitSchema", "spark");
    TableName visits = TableName.of(Layer.SILVER, "visits");

    store.prepare(visits, type, schema.comment(), schema.layout());
    spark.sql((String) loaded.field("shop.VisitSchema", "DDL"));

    Row stored = DeltaTable.forPath(spark, store.location(visits)).detail().first();
    Row fromDdl = DeltaTable.forName(spark, "visits").detail().first();
    int column = stored.fieldIndex("clusteringColumns");
    assertThat(stored.<String>getList(column)).containsExactly("seen_on", "visitor");
    assertThat(fromDdl.<String>getList(column)).containsExactly("seen_on", "visitor");
  }

  @Test
  void write_whatDoesNotFit_isToldWithTheWayToIt() {
    assertThat(EverythingContract.violations(EverythingContract.sample("wrong")))
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrder(
            "cost",
            "price",
            "discount",
            "title",
            "day",
            "at",
            "until",
            "local",
            "digest",
            "state",
            "uuid",
            "home.city",
            "home.geo",
            "home.since",
            "work.city",
            "work.geo",
            "work.since",
            "tags",
            "states",
            "lines[0].texts[1]",
            "lines[0].price",
            "lines[0].state",
            "grid[0][1]",
            "spent[null]",
            "spent[usd]",
            "history[day][0].texts[1]",
            "history[day][0].price",
            "history[day][0].state",
            "events[0]",
            "prices[0]");
  }

  private static Dataset<Row> samples() {
    StructType nullable = new StructType();
    for (StructField field : EverythingContract.spark().fields()) {
      nullable = nullable.add(field.name(), field.dataType(), true);
    }
    return spark.createDataset(
        List.of(
            EverythingContract.row(EverythingContract.sample("full")),
            EverythingContract.row(EverythingContract.sample("small"))),
        Encoders.row(nullable));
  }

  private static Commit commit(long sequence) {
    Instant at = Instant.parse("2026-01-01T00:00:00Z");
    return new Commit("p", "all", sequence, "all-" + sequence, "api.all", at, at, 1, 2, 0, "0");
  }
}
