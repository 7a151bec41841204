package dev.sluice.example.sendgrid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connection;
import dev.sluice.example.sendgrid.api.ApiBounce;
import dev.sluice.example.sendgrid.api.ApiContact;
import dev.sluice.example.sendgrid.api.EmailList;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.example.sendgrid.api.SendGridClient;
import dev.sluice.example.sendgrid.standin.SendGridStandIn;
import dev.sluice.example.sendgrid.standin.ShopStandIn;
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
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pipeline between APIs and tables, on real HTTP, Spark and Delta. All flows ran once before
 * the tests, past a limit that was exceeded again and again; each test that runs again has flows of
 * its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SendGridAccountTest {

  private static final Volume SMALL = Volume.small();
  private static final int LIMITED = 3;
  private static final StandInOptions<Volume> OPTIONS =
      StandInOptions.forTests(SMALL)
          .withFaults(
              Faults.first(
                  SuppressionList.SPAM_REPORTS.path(), LIMITED, FaultAction.tooManyRequests(0)));

  private Path tables;
  private SendGridStandIn api;
  private List<String> reactivated;
  private Run first;

  @BeforeAll
  void runOnce(@TempDir Path folder) throws Exception {
    Spark.session();
    tables = folder;
    api = SendGridStandIn.start(OPTIONS);
    reactivated = api.bounced(12);
    Path config =
        Files.writeString(
            folder.resolve("run.yaml"),
            "connectors: {sendgrid: {retry: {attempts: 5, initial-delay: 1ms, max-delay: 5s}}}\n");
    try (ShopStandIn shop = ShopStandIn.start(reactivated, 1)) {
      first = SendGridRun.against(api, shop, tables, "--config", config.toString());
    }
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @Test
  void run_firstTime_landsTypedRows() {
    assertThat(first.err()).isEmpty();
    assertThat(first.exitCode()).isZero();
    assertThat(count("bounces")).isEqualTo(SMALL.bounces() - 2);
    assertThat(count("invalid_emails")).isEqualTo(SMALL.invalidEmails());
    Row oldest = Spark.table(tables, "silver/bounces").orderBy("bounced_at").first();
    assertThat(oldest.<Instant>getAs("bounced_at")).isEqualTo("2025-01-01T00:00:00Z");
    assertThat(oldest.<String>getAs("status")).matches("5\\.\\d\\.1");
  }

  @Test
  void run_listOfStringsForEachGroup_landsWhoLeftWhich() {
    assertThat(count("suppression_groups")).isEqualTo(SMALL.groups());
    Row left =
        Spark.table(tables, "silver/suppression_groups").agg(functions.sum("suppressed")).first();
    assertThat(count("group_suppressions")).isEqualTo(left.getLong(0)).isPositive();
    assertThat(rows("group_suppressions", "email = 'reader.0@example.com'"))
        .extracting(row -> row.<Long>getAs("group_id"))
        .containsExactly(14_000L);
  }

  @Test
  void run_limitExceededAgainAndAgain_waitsForTheResetAndLandsAll() {
    assertThat(api.counts().withStatus(429)).isEqualTo(LIMITED);
    assertThat(count("spam_reports")).isEqualTo(SMALL.spamReports());
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
  void run_exportInSeveralFiles_landsEveryContact() {
    assertThat(count("contacts")).isEqualTo(SMALL.contacts());
    assertThat(rows("contacts", "email = 'reader.2@example.com'"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.<String>getAs("company")).isEqualTo("Company 2, Ltd");
              assertThat(row.<String>getAs("city")).isNotBlank();
            });
    assertThat(rows("contacts", "first_name IS NULL")).hasSize(SMALL.contacts() / 8);
    assertThat(api.fileCounts().byStatus()).containsOnlyKeys(200);
  }

  @Test
  void run_signups_becomeContactsByOneRequest() {
    assertThat(count("signups")).isEqualTo(ShopStandIn.SIGNUPS);
    assertThat(rows("synced_signups", "job_id IS NOT NULL")).hasSize(ShopStandIn.SIGNUPS);
    assertThat(api.counts().ofPath("/marketing/contacts")).isEqualTo(1);
    String email = "shopper.7@example.com";
    assertThat(client().contactsByEmail(new EmailList(List.of(email))).orElseThrow().result())
        .extractingByKey(email)
        .satisfies(
            match ->
                assertThat(match.contact())
                    .isNotNull()
                    .extracting(ApiContact::firstName, ApiContact::country)
                    .doesNotContainNull());
  }

  @Test
  void run_reactivations_areBouncesNoMore() {
    assertThat(rows("bounce_removals", "status = 204")).hasSize(reactivated.size());
    List<String> left = new ArrayList<>();
    Instant complete = Instant.parse("2026-06-01T00:00:00Z");
    client().bounces(complete).forEach((ApiBounce bounce) -> left.add(bounce.email()));
    assertThat(left).isNotEmpty().doesNotContainAnyElementsOf(reactivated);
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
  void run_again_changesAndSendsNothing() {
    List<String> before = Spark.content(tables, "silver/blocks");
    List<Row> ingested = ingested("blocks");
    long sent = api.counts().ofPath("/marketing/contacts");

    Run again = SendGridRun.against(api, tables, "--flows", "blocks,signup-sync");

    assertThat(again.exitCode()).isZero();
    assertThat(before).hasSize(SMALL.blocks());
    assertThat(Spark.content(tables, "silver/blocks")).isEqualTo(before);
    assertThat(ingested("blocks")).isEqualTo(ingested);
    assertThat(again.out()).contains("sent 0 · unchanged 2,500");
    assertThat(api.counts().ofPath("/marketing/contacts")).isEqualTo(sent);
  }

  @Test
  void run_dayLater_asksForAndWritesOnlyWhatIsNew() {
    Instant dayTwo = Instant.parse("2026-07-01T00:00:00Z");
    Instant before = ingested("unsubscribes").get(0).getInstant(0);

    Run later;
    try (SendGridStandIn next = SendGridStandIn.start(OPTIONS.withDay(2))) {
      later = SendGridRun.against(next, tables, "--flows", "unsubscribes");
      assertThat(next.counts().total()).isEqualTo(1);
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

  private SendGrid client() {
    return new SendGridClient(Connection.to(SendGridClient.CONFIG.withBaseUrl(api.baseUrl())));
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
