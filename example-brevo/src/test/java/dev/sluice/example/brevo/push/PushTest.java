package dev.sluice.example.brevo.push;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.brevo.push.CrmServer.Answer;
import dev.sluice.example.standin.testing.Run;
import dev.sluice.example.standin.testing.Spark;
import dev.sluice.pipeline.FetchConfig;
import dev.sluice.pipeline.PipelineEvent;
import dev.sluice.pipeline.PipelineReport;
import dev.sluice.pipeline.PipelineRunner;
import dev.sluice.pipeline.RunConfig;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pipelines from tables to an API, on real HTTP, Spark and Delta. */
class PushTest {

  private static final int SUBSCRIBERS = 30;

  @TempDir Path tables;

  private CrmServer crm;

  @BeforeAll
  static void startSpark() {
    Spark.session();
  }

  @BeforeEach
  void startCrm() {
    crm = CrmServer.start();
  }

  @AfterEach
  void stopCrm() {
    crm.close();
  }

  @Test
  void run_rowsWithFaults_sendsEachUntilItIsSettled() {
    writeSubscribers("Ada");
    crm.answer("s03@", new Answer(429, ""));
    crm.answer("s04@", new Answer(400, "{\"code\": \"bad\", \"message\": \"no such domain\"}"));
    crm.answer("s05@", new Answer(500, ""));

    Run first = run("subscriber-sync");

    assertThat(first.err()).isEmpty();
    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).contains("sent 28 · unchanged 0 · failed 1 · unknown 1");
    assertThat(crm.takeBodies()).hasSize(SUBSCRIBERS + 1);
    assertThat(Spark.table(tables, "silver/synced_subscribers").count()).isEqualTo(28);
    assertThat(quarantined("subscriber-sync"))
        .anySatisfy(held -> assertThat(held).contains("s04@", "status 400", "bad - no such domain"))
        .anySatisfy(held -> assertThat(held).contains("s05@", "status 500"))
        .hasSize(2);

    Run again = run("subscriber-sync");

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("sent 0 · unchanged 30 · failed 0");
    assertThat(crm.takeBodies()).isEmpty();

    writeSubscribers("Eve");
    Run changed = run("subscriber-sync");

    assertThat(changed.out()).contains("sent 1 · unchanged 29");
    assertThat(crm.takeBodies()).singleElement().asString().contains("s00@", "Eve");
    assertThat(Spark.table(tables, "silver/synced_subscribers").where("name = 'Eve'").count())
        .isEqualTo(1);

    Run resent = run("subscriber-sync", "--resend", "rejected,unknown");

    assertThat(resent.out()).contains("sent 2 · unchanged 28");
    assertThat(Spark.table(tables, "silver/synced_subscribers").count()).isEqualTo(SUBSCRIBERS);
  }

  @Test
  void run_manyRowsARequest_keepsTheBoundsAndTheOrder() {
    writeSubscribers("Ada");
    crm.answer(
        "s07@",
        new Answer(503, ""),
        new Answer(
            207, "{\"errors\": [{\"index\": 0, \"code\": \"bad\", \"message\": \"no name\"}]}"));

    Run run = run("subscriber-upsert", "--limit", "20");

    assertThat(run.err()).isEmpty();
    List<String> bodies = crm.takeBodies();
    assertThat(bodies).hasSizeBetween(4, 8);
    assertThat(bodies).allSatisfy(body -> assertThat(body).hasSizeLessThanOrEqualTo(200));
    assertThat(String.join("", bodies)).contains("s00@", "s19@").doesNotContain("s20@");
    assertThat(run.out()).contains("sent 19 · unchanged 0 · failed 1");
    assertThat(Spark.table(tables, "silver/subscriber_upsert").count()).isEqualTo(19);
    assertThat(quarantined("subscriber-upsert"))
        .singleElement()
        .asString()
        .contains("item 0: bad - no name");
    assertThat(
            Spark.table(tables, "silver/subscriber_upsert")
                .where("row_key = '{\"email\":\"s19@example.com\"}' AND status = 204")
                .count())
        .isEqualTo(1);
    assertThat(run("subscriber-upsert").out()).contains("sent 10 · unchanged 20");
  }

  @Test
  void run_stoppedBeforeLanding_landsWithoutSendingAgain() {
    writeSubscribers("Ada");

    PipelineReport stopped = runUntil("subscriber-sync", PipelineEvent.Refining.class);

    assertThat(stopped.isSuccess()).isFalse();
    assertThat(crm.takeBodies()).hasSize(SUBSCRIBERS);

    Run next = run("subscriber-sync");

    assertThat(next.exitCode()).isZero();
    assertThat(crm.takeBodies()).isEmpty();
    assertThat(Spark.table(tables, "silver/synced_subscribers").count()).isEqualTo(SUBSCRIBERS);
  }

  @Test
  void run_unreachableApi_failsAndSendsEverythingNextTime() {
    writeSubscribers("Ada");
    String gone;
    try (CrmServer other = CrmServer.start()) {
      gone = other.baseUrl();
    }

    Run failed =
        Run.against(OutboundPipeline.definition(), gone, tables, "--flows", "subscriber-sync");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err())
        .contains("30 rows of silver/subscribers were not delivered")
        .contains("The next run sends them again.");
    assertThat(run("subscriber-sync").out()).contains("sent 30 · unchanged 0");
    assertThat(crm.takeBodies()).hasSize(SUBSCRIBERS);
  }

  @Test
  void run_withoutTheTableOrAColumn_sendsNothing() {
    Run missing = run("subscriber-sync");

    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("silver/subscribers does not exist", "Run the flow");

    Spark.session()
        .sql("SELECT 'a@b.c' AS email, 1 AS name")
        .write()
        .format("delta")
        .save(tables.resolve("silver/subscribers").toString());
    Run narrow = run("subscriber-sync");

    assertThat(narrow.exitCode()).isEqualTo(1);
    assertThat(narrow.err())
        .contains("column name is INT, the contract says STRING; column ingested_at is missing")
        .contains("Nothing was sent.");
    assertThat(crm.takeBodies()).isEmpty();
  }

  private Run run(String flow, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--flows", flow));
    arguments.addAll(List.of(more));
    return Run.against(
        OutboundPipeline.definition(), crm.baseUrl(), tables, arguments.toArray(String[]::new));
  }

  /** A run in which an exception is thrown as soon as that has happened. */
  private PipelineReport runUntil(String flow, Class<? extends PipelineEvent> end) {
    RunConfig config =
        new RunConfig(
            tables.toString(),
            List.of(flow),
            Map.of("crm", CrmClient.CONFIG.withBaseUrl(crm.baseUrl())),
            false,
            null,
            FetchConfig.DEFAULT,
            RunConfig.DEFAULT_MAX_QUARANTINED_SHARE,
            Map.of());
    return new PipelineRunner(
            OutboundPipeline.definition(),
            config,
            event -> {
              if (end.isInstance(event)) {
                throw new IllegalStateException("stopped");
              }
            })
        .run(Spark.session());
  }

  /** Subscribers s00 to s29, all of them read anew; the first has that name. */
  private void writeSubscribers(String firstName) {
    List<Row> rows =
        IntStream.range(0, SUBSCRIBERS)
            .mapToObj(
                i ->
                    RowFactory.create(
                        "s%02d@example.com".formatted(i), i == 0 ? firstName : null, Instant.now()))
            .toList();
    Spark.session()
        .createDataFrame(rows, SubscriberSchema.spark())
        .write()
        .format("delta")
        .mode(SaveMode.Overwrite)
        .save(tables.resolve("silver/subscribers").toString());
  }

  private List<String> quarantined(String flow) {
    return Spark.table(tables, "quarantine/" + flow).toJSON().collectAsList();
  }
}
