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
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline from API to tables, on real HTTP, Spark and Delta. */
class BrevoMarketingTest {

  @TempDir Path tables;

  @BeforeAll
  static void startSpark() {
    Spark.session();
  }

  @Test
  void run_firstTime_landsTypedRows() {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      Run run = BrevoRun.against(api.baseUrl(), tables);

      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      Volume volume = Volume.small();
      assertThat(Spark.table(tables, "silver/campaigns").count()).isEqualTo(volume.campaigns() - 2);
      assertThat(Spark.table(tables, "silver/contacts").count()).isEqualTo(volume.contacts());
      assertThat(Spark.table(tables, "silver/campaign_events").count()).isEqualTo(volume.events());
      Row campaign = Spark.table(tables, "silver/campaigns").where("campaign_id = 1").first();
      assertThat(campaign.<Instant>getAs("modified_at")).isBefore(Instant.now());
      assertThat(campaign.<String>getAs("name")).isNotBlank();
    }
  }

  @Test
  void run_firstTime_quarantinesWhatLacksARequiredField() {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      Run run = BrevoRun.against(api.baseUrl(), tables, "--flows", "campaigns");

      List<Row> held = Spark.table(tables, "quarantine/campaigns").collectAsList();
      assertThat(held).hasSize(2);
      Row violation = held.get(0).<Row>getList(held.get(0).fieldIndex("_violations")).get(0);
      assertThat(violation.getString(0)).isEqualTo("/name");
      assertThat(held.get(0).<String>getAs("_item")).startsWith("{").contains("\"id\":");
      assertThat(run.out()).contains("2 quarantined").contains("/name: expected text");
    }
  }

  @Test
  void run_again_changesNothing() {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      BrevoRun.against(api.baseUrl(), tables);
      List<String> before = allRows();
      List<Row> ingested =
          Spark.table(tables, "silver/contacts").select("ingested_at").distinct().collectAsList();

      Run again = BrevoRun.against(api.baseUrl(), tables);

      assertThat(again.exitCode()).isZero();
      assertThat(allRows()).isEqualTo(before);
      assertThat(
              Spark.table(tables, "silver/contacts")
                  .select("ingested_at")
                  .distinct()
                  .collectAsList())
          .isEqualTo(ingested);
    }
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
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()));
        BrevoStandIn faulty =
            BrevoStandIn.start(
                StandInOptions.forTests(Volume.small()).withFaults(Faults.occasional()))) {
      BrevoRun.against(api.baseUrl(), tables.resolve("calm"));

      Run run =
          BrevoRun.against(
              faulty.baseUrl(),
              tables.resolve("faulty"),
              "--flows",
              "campaigns,contacts,campaign-events");

      assertThat(run.exitCode()).isZero();
      assertThat(allRows(tables.resolve("faulty"))).isEqualTo(allRows(tables.resolve("calm")));
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
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      BrevoRun.against(api.baseUrl(), tables, "--flows", "contacts");

      Row silver = Spark.table(tables, "batches").where("layer = 'silver'").first();
      assertThat(silver.<String>getAs("source")).isEqualTo("brevo.contacts");
      assertThat(silver.<Long>getAs("record_count")).isEqualTo(Volume.small().contacts());
      assertThat(silver.<Double>getAs("success_rate")).isEqualTo(1.0);
      assertThat(silver.<String>getAs("checksum")).hasSize(16);
      assertThat(Spark.table(tables, "batches").count()).isEqualTo(3);
    }
  }

  private List<String> allRows() {
    return allRows(tables);
  }

  private static List<String> allRows(Path tables) {
    return List.of("silver/campaigns", "silver/contacts", "silver/campaign_events").stream()
        .flatMap(name -> Spark.content(tables, name).stream())
        .toList();
  }
}
