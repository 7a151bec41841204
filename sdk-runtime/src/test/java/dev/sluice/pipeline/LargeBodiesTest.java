package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.TestApi;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.spark.BodyFiles;
import dev.sluice.spark.ExchangeRows;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.delta.DeltaTableStore;
import dev.sluice.table.delta.TestSpark;
import dev.sluice.transport.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of bodies that are too large for a row, over HTTP, Spark and Delta. */
class LargeBodiesTest {

  private static final TableName BRONZE = TableName.of(Layer.BRONZE, "items");

  private final SparkSession spark = TestSpark.session();

  @TempDir Path tables;

  @Test
  void run_bodyTooLargeForARow_isKeptBesideTheLogAndRefinedFromThere() throws IOException {
    String large = page(1, 500, "second");

    PipelineReport report = run(target -> target.contains("after=") ? page(501, 2, "") : large);

    assertThat(report.isSuccess()).isTrue();
    assertThat(silver().count()).isEqualTo(502);
    Row row = log().where("page = 0").first();
    assertThat(row.<byte[]>getAs("body")).isEmpty();
    assertThat(row.<Long>getAs("body_bytes")).isEqualTo(large.length());
    String name = row.getAs("body_file");
    assertThat(name).startsWith("_bodies/" + row.getAs("batch_id") + "/" + row.getAs("request_id"));
    assertThat(beside(name)).hasContent(large);
    assertThat(log().where("page = 1").first().<String>getAs("body_file")).isNull();
    assertThat(log().where("page = 1").first().<byte[]>getAs("body")).isNotEmpty();
    assertThat(bodyFiles()).hasSize(1);
  }

  @Test
  void run_logBegunWithoutFiles_hasThemFromThenOn() throws IOException {
    run(target -> page(1, 2, ""));
    rewriteLog(log().drop("body_file", "body_bytes"));

    PipelineReport report = run(target -> page(2, 500, ""));

    assertThat(report.isSuccess()).isTrue();
    assertThat(silver().count()).isEqualTo(501);
    assertThat(log().where("body_file IS NOT NULL").count()).isEqualTo(1);
    assertThat(log().where("body_file IS NULL").count()).isEqualTo(1);
  }

  @Test
  void sweep_filesThatNoRowPointsTo_goOnceTheyAreOldAndOthersStay() throws IOException {
    run(target -> page(1, 500, ""));
    Path kept = bodyFiles().get(0);
    Path orphan = Files.writeString(kept.resolveSibling("old"), "x");
    Path young = Files.writeString(kept.resolveSibling(".young"), "x");
    Instant old = Instant.now().minus(BodyFiles.KEPT).minusSeconds(60);
    Files.setLastModifiedTime(kept, FileTime.from(old));
    Files.setLastModifiedTime(orphan, FileTime.from(old));

    spark.conf().set("spark.databricks.delta.retentionDurationCheck.enabled", "false");
    Dataset<Row> unused = spark.sql("VACUUM delta.`" + folder() + "` RETAIN 0 HOURS");
    assertThat(List.of(kept, orphan, young)).allMatch(Files::exists, "left alone by VACUUM");

    int deleted = BodyFiles.beside(folder()).sweep(log(), Instant.now());

    assertThat(deleted).isEqualTo(1);
    assertThat(orphan).doesNotExist();
    assertThat(List.of(kept, young)).allMatch(Files::exists);
    // What a row points to is there to be read again.
    Row row = ExchangeRows.located(log(), BodyFiles.beside(folder())).first();
    assertThat(ExchangeRows.exchange(row).body().open())
        .hasSameContentAs(Files.newInputStream(kept));
  }

  /** What the API answers to a request's target. */
  private interface Answer {
    String to(String target);
  }

  private PipelineReport run(Answer api) throws IOException {
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              String body = api.to(head.get(0).split(" ", 3)[1]);
              LoopbackServer.write(
                  out,
                  "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: "
                      + body.length()
                      + "\n\n"
                      + body);
              return true;
            })) {
      ConnectorConfig connector = TestApi.config(server.url() + "/v3").withMaxBodyBytes(2_000);
      RunConfig config =
          new RunConfig(
              tables.toString(),
              List.of("items"),
              Map.of("shop", connector),
              false,
              null,
              new FetchConfig(4, 2),
              0.1,
              Map.of());
      PipelineDefinition pipeline = PipelineDefinition.of("shop", "", new ShopFlow("items"));
      return new PipelineRunner(pipeline, config, event -> {}, 2).run(spark);
    }
  }

  private void rewriteLog(Dataset<Row> rows) {
    rows.write().format("delta").mode("overwrite").option("overwriteSchema", "true").save(folder());
  }

  private String folder() {
    return tables + "/" + BRONZE;
  }

  private Path beside(String name) {
    return Path.of(folder(), name);
  }

  private List<Path> bodyFiles() throws IOException {
    try (Stream<Path> files = Files.walk(beside("_bodies"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".crc"))
          .toList();
    }
  }

  private Dataset<Row> log() {
    return new DeltaTableStore(spark, tables.toString()).find(BRONZE).orElseThrow();
  }

  private Dataset<Row> silver() {
    return new DeltaTableStore(spark, tables.toString())
        .find(TableName.of(Layer.SILVER, "items"))
        .orElseThrow();
  }

  private static String page(int first, int count, String next) {
    StringBuilder items = new StringBuilder();
    for (int id = first; id < first + count; id++) {
      items.append(items.isEmpty() ? "" : ",");
      items.append("{\"id\":").append(id).append(",\"name\":\"a\"}");
    }
    return "{\"items\":[" + items + "],\"next\":\"" + next + "\"}";
  }
}
