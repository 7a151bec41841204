package dev.sluice.example.brevo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.brevo.standin.BrevoStandIn;
import dev.sluice.example.brevo.standin.Volume;
import dev.sluice.example.standin.Faults;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.Run;
import dev.sluice.example.standin.testing.Spark;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline from API to tables, on real HTTP, Spark and Delta. */
class BrevoMarketingTest {

  @TempDir static Path first;

  private static BrevoStandIn firstApi;
  private static Run firstRun;

  @TempDir Path tables;

  /** The tests that only look at what a first run leaves behind share one. */
  @BeforeAll
  static void runFirst() {
    Spark.session();
    firstApi = BrevoStandIn.start(StandInOptions.forTests(Volume.small()));
    firstRun = BrevoRun.against(firstApi.baseUrl(), first);
  }

  @AfterAll
  static void stopApi() {
    firstApi.close();
  }

  @Test
  void run_firstTime_landsTypedRows() {
    assertThat(firstRun.err()).isEmpty();
    assertThat(firstRun.exitCode()).isZero();
    Volume volume = Volume.small();
    assertThat(Spark.table(first, "silver/campaigns").count()).isEqualTo(volume.campaigns() - 2);
    assertThat(Spark.table(first, "silver/contacts").count()).isEqualTo(volume.contacts());
    assertThat(Spark.table(first, "silver/campaign_events").count()).isEqualTo(volume.events());
    Row campaign = Spark.table(first, "silver/campaigns").where("campaign_id = 1").first();
    assertThat(campaign.<Instant>getAs("modified_at")).isBefore(Instant.now());
    assertThat(campaign.<String>getAs("name")).isNotBlank();
    Dataset<Row> lists = Spark.table(first, "silver/contacts").selectExpr("explode(list_ids) id");
    assertThat(lists.schema().apply("id").dataType()).isEqualTo(DataTypes.LongType);
    assertThat(lists.distinct().count()).isGreaterThan(1);
  }

  @Test
  void run_firstTime_quarantinesWhatLacksARequiredField() {
    List<Row> held =
        Spark.table(first, "quarantine/campaigns")
            .where("_batch_id LIKE 'campaigns-000001-%'")
            .collectAsList();
    assertThat(held).hasSize(2);
    Row violation = held.get(0).<Row>getList(held.get(0).fieldIndex("_violations")).get(0);
    assertThat(violation.getString(0)).isEqualTo("/name");
    assertThat(held.get(0).<String>getAs("_item")).startsWith("{").contains("\"id\":");
    assertThat(firstRun.out()).contains("2 quarantined").contains("/name: expected text");
  }

  @Test
  void run_again_changesNothing() {
    List<String> before = allRows(first);
    List<Row> ingested =
        Spark.table(first, "silver/contacts").select("ingested_at").distinct().collectAsList();

    Run again = BrevoRun.against(firstApi.baseUrl(), first);

    assertThat(again.exitCode()).isZero();
    assertThat(allRows(first)).isEqualTo(before);
    assertThat(
            Spark.table(first, "silver/contacts").select("ingested_at").distinct().collectAsList())
        .isEqualTo(ingested);
  }

  @Test
  void run_dayLater_readsOnlyWhatIsNew() {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      BrevoRun.against(api.baseUrl(), tables, "--flows", "contacts");
      long firstRequests = api.counts().ofPath("/contacts");
      api.advanceTo(2);

      Run second = BrevoRun.against(api.baseUrl(), tables, "--flows", "contacts");

      assertThat(second.exitCode()).isZero();
      assertThat(firstRequests).isEqualTo(2);
      assertThat(api.counts().ofPath("/contacts") - firstRequests).isEqualTo(1);
      assertThat(Spark.table(tables, "silver/contacts").count())
          .isEqualTo(Volume.small().contacts() + Volume.CONTACTS_PER_DAY);
    }
  }

  @Test
  void run_withOccasionalFaults_landsTheSame() {
    try (BrevoStandIn faulty =
        BrevoStandIn.start(
            StandInOptions.forTests(Volume.small()).withFaults(Faults.occasional()))) {
      Run run =
          BrevoRun.against(
              faulty.baseUrl(), tables, "--flows", "campaigns,contacts,campaign-events");

      assertThat(run.exitCode()).isZero();
      assertThat(allRows(tables)).isEqualTo(allRows(first));
    }
  }

  @Test
  void run_withLimit_readsTheFirstAndLeavesTheCursor() {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      Run limited = BrevoRun.against(api.baseUrl(), tables, "--flows", "contacts", "--limit", "30");
      assertThat(limited.exitCode()).isZero();
      assertThat(Spark.table(tables, "silver/contacts").count()).isEqualTo(30);

      BrevoRun.against(api.baseUrl(), tables, "--flows", "contacts");

      assertThat(Spark.table(tables, "silver/contacts").count())
          .isEqualTo(Volume.small().contacts());
    }
  }

  @Test
  void run_fullRefresh_replacesTheRows() {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()));
        BrevoStandIn smaller =
            BrevoStandIn.start(StandInOptions.forTests(new Volume(100, 50, 10)))) {
      BrevoRun.against(api.baseUrl(), tables, "--flows", "contacts");

      Run refresh =
          BrevoRun.against(smaller.baseUrl(), tables, "--flows", "contacts", "--full-refresh");

      assertThat(refresh.exitCode()).isZero();
      assertThat(Spark.table(tables, "silver/contacts").count()).isEqualTo(50);
    }
  }

  @Test
  void run_done_tellsOfItsBatches() {
    Row silver =
        Spark.table(first, "batches")
            .where("layer = 'silver' and source = 'brevo.contacts'")
            .orderBy("ingested_at")
            .first();

    assertThat(silver.<Long>getAs("record_count")).isEqualTo(Volume.small().contacts());
    assertThat(silver.<Double>getAs("success_rate")).isEqualTo(1.0);
    assertThat(silver.<String>getAs("checksum")).hasSize(16);
  }

  private static List<String> allRows(Path tables) {
    return List.of("silver/campaigns", "silver/contacts", "silver/campaign_events").stream()
        .flatMap(name -> Spark.content(tables, name).stream())
        .toList();
  }
}
