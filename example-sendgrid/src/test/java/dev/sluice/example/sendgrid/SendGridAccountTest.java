package dev.sluice.example.sendgrid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.sendgrid.standin.SendGridStandIn;
import dev.sluice.example.sendgrid.standin.SuppressionList;
import dev.sluice.example.sendgrid.standin.Volume;
import dev.sluice.example.standin.FaultAction;
import dev.sluice.example.standin.Faults;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.Run;
import dev.sluice.example.standin.testing.Spark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pipeline from API to tables, on real HTTP, Spark and Delta. All flows ran once before the
 * tests; each test that runs again has a flow of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendGridAccountTest {

  private static final Volume SMALL = Volume.small();
  private static final StandInOptions<Volume> OPTIONS = StandInOptions.forTests(SMALL);

  @SuppressWarnings("NullAway.Init")
  private Path tables;

  @SuppressWarnings("NullAway.Init")
  private Run first;

  @BeforeAll
  void runOnce(@TempDir Path folder) {
    Spark.session();
    tables = folder;
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      first = SendGridRun.against(api.baseUrl(), tables);
    }
  }

  @Test
  void run_firstTime_landsTypedRows() {
    assertThat(first.err()).isEmpty();
    assertThat(first.exitCode()).isZero();
    assertThat(count("bounces")).isEqualTo(SMALL.bounces() - 2);
    assertThat(count("spam_reports")).isEqualTo(SMALL.spamReports());
    assertThat(count("invalid_emails")).isEqualTo(SMALL.invalidEmails());
    Row oldest = Spark.table(tables, "silver/bounces").orderBy("bounced_at").first();
    assertThat(oldest.<Instant>getAs("bounced_at")).isEqualTo("2025-01-01T00:00:00Z");
    assertThat(oldest.<String>getAs("status")).matches("5\\.\\d\\.1");
  }

  @Test
  void run_nextUrlsFollowed_landsEveryPage() {
    assertThat(count("contact_lists")).isEqualTo(SMALL.lists());
    assertThat(count("single_sends")).isEqualTo(SMALL.singleSends());
    assertThat(count("templates")).isEqualTo(SMALL.templates());
    assertThat(rows("single_sends", "tested_part IS NOT NULL"))
        .hasSize(SMALL.singleSends() / 5)
        .allMatch(row -> row.<Integer>getAs("test_percentage") >= 10);
    assertThat(rows("single_sends", "status = 'draft'"))
        .isNotEmpty()
        .allMatch(row -> row.getAs("send_at") == null);
  }

  @Test
  void run_timeWithoutZone_landsAsUtc() {
    assertThat(rows("templates", "name LIKE '% 1'"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.<Instant>getAs("updated_at")).isEqualTo("2024-01-01T00:00:00Z");
              assertThat(row.<String>getAs("generation")).isEqualTo("legacy");
            });
  }

  @Test
  void run_timeMissingOrNull_quarantinesTheItem() {
    assertThat(Spark.table(tables, "quarantine/bounces").collectAsList())
        .hasSize(2)
        .allSatisfy(
            row -> {
              Row violation = row.<Row>getList(row.fieldIndex("_violations")).get(0);
              assertThat(violation.getString(0)).isEqualTo("/created");
              assertThat(row.<String>getAs("_item")).startsWith("{").contains("\"email\":");
            });
    assertThat(first.out()).contains("2 quarantined").contains("/created: expected");
  }

  @Test
  void run_again_changesNothing() {
    List<String> before = Spark.content(tables, "silver/blocks");
    List<Row> ingested = ingested("blocks");

    Run again;
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS)) {
      again = SendGridRun.against(api.baseUrl(), tables, "--flows", "blocks");
    }

    assertThat(again.exitCode()).isZero();
    assertThat(before).hasSize(SMALL.blocks());
    assertThat(Spark.content(tables, "silver/blocks")).isEqualTo(before);
    assertThat(ingested("blocks")).isEqualTo(ingested);
  }

  @Test
  void run_dayLater_asksForAndWritesOnlyWhatIsNew() {
    Instant dayTwo = Instant.parse("2026-07-01T00:00:00Z");
    Instant before = ingested("unsubscribes").get(0).getInstant(0);

    Run later;
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS.withDay(2))) {
      later = SendGridRun.against(api.baseUrl(), tables, "--flows", "unsubscribes");
      assertThat(api.counts().total()).isEqualTo(1);
    }

    int added = SuppressionList.UNSUBSCRIBES.perDay();
    List<Row> rows = Spark.table(tables, "silver/unsubscribes").collectAsList();
    assertThat(later.exitCode()).isZero();
    assertThat(rows).hasSize(SMALL.unsubscribes() + added);
    assertThat(rows)
        .filteredOn(row -> row.<Instant>getAs("ingested_at").isAfter(before))
        .hasSize(added)
        .allMatch(row -> !row.<Instant>getAs("unsubscribed_at").isBefore(dayTwo));
  }

  @Test
  void run_limitExceededAgainAndAgain_waitsForTheResetAndLandsAll(@TempDir Path folder)
      throws Exception {
    Path config =
        Files.writeString(
            folder.resolve("run.yaml"),
            "connectors: {sendgrid: {retry: {attempts: 5, initial-delay: 1ms, max-delay: 5s}}}\n");
    String path = SuppressionList.SPAM_REPORTS.path();
    try (SendGridStandIn api =
        SendGridStandIn.start(
            OPTIONS.withFaults(Faults.first(path, 3, FaultAction.tooManyRequests(0))))) {

      Run run =
          SendGridRun.against(
              api.baseUrl(), folder, "--flows", "spam-reports", "--config", config.toString());

      assertThat(run.exitCode()).isZero();
      assertThat(api.counts().withStatus(429)).isEqualTo(3);
      assertThat(Spark.table(folder, "silver/spam_reports").count()).isEqualTo(SMALL.spamReports());
    }
  }

  private long count(String table) {
    return Spark.table(tables, "silver/" + table).count();
  }

  private List<Row> rows(String table, String condition) {
    return Spark.table(tables, "silver/" + table).where(condition).collectAsList();
  }

  private List<Row> ingested(String table) {
    return Spark.table(tables, "silver/" + table).select("ingested_at").distinct().collectAsList();
  }
}
