package dev.sluice.example.brevo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.brevo.standin.BrevoStandIn;
import dev.sluice.example.brevo.standin.Volume;
import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.FaultAction;
import dev.sluice.example.standin.FaultRule;
import dev.sluice.example.standin.Faults;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.Run;
import dev.sluice.example.standin.testing.Spark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told when something is wrong: what, where, and what to do. */
class BadInputTest {

  private static final int FAILED = 1;
  private static final int BAD_USAGE = 2;

  @TempDir Path tables;

  @BeforeAll
  static void startSpark() {
    Spark.session();
  }

  @Test
  void run_unreachableHost_saysSo() {
    Run run =
        BrevoRun.against(
            "http://127.0.0.1:1/v3", tables, "--flows", "campaigns", "--config", quick());

    assertThat(run.exitCode()).isEqualTo(FAILED);
    assertClear(run, "campaigns", "brevo.emailCampaigns", "127.0.0.1:1", "Check the base URL");
  }

  @Test
  void run_wrongKey_namesTheSecretAndNotItsValue() {
    try (BrevoStandIn api =
        BrevoStandIn.start(StandInOptions.forTests(Volume.small()).withApiKey("another-key"))) {
      Run run = BrevoRun.against(api.baseUrl(), tables, "--flows", "contacts");

      assertThat(run.exitCode()).isEqualTo(FAILED);
      assertClear(run, "brevo.contacts", "401", "unauthorized", "Key not found", "BREVO_API_KEY");
      assertThat(api.counts().withStatus(401)).isEqualTo(1);
    }
  }

  @Test
  void run_htmlPage_saysWhatCameInstead() {
    Run run = runWith(Faults.always("/contacts", FaultAction.html(200)), "contacts");

    assertThat(run.exitCode()).isEqualTo(FAILED);
    assertClear(run, "brevo.contacts", "expected JSON", "text/html");
  }

  @Test
  void run_truncatedJson_failsAndKeepsWhatWasFetched() {
    try (BrevoStandIn api =
        BrevoStandIn.start(
            StandInOptions.forTests(Volume.small())
                .withFaults(Faults.on("/emailCampaigns", 3, FaultAction.cutJson())))) {
      Run run = BrevoRun.against(api.baseUrl(), tables, "--flows", "campaigns");
      assertThat(run.exitCode()).isEqualTo(FAILED);
      assertClear(run, "brevo.emailCampaigns", "kept");

      Run again = BrevoRun.against(api.baseUrl(), tables, "--flows", "campaigns");

      assertThat(again.exitCode()).isZero();
      assertThat(api.counts().ofPath("/emailCampaigns")).isEqualTo(4);
      assertThat(Spark.table(tables, "silver/campaigns").count())
          .isEqualTo(Volume.small().campaigns() - 2);
    }
  }

  @Test
  void run_pageThatNeverChanges_stops() {
    Run run = runWith(Faults.always("/contacts", FaultAction.frozenPage()), "contacts");

    assertThat(run.exitCode()).isEqualTo(FAILED);
    assertClear(run, "contacts", "repeats", "paging parameters");
  }

  @Test
  void run_tooManyItemsThatDoNotFit_failsBeforeTheTable() {
    String page = "{\"count\":2,\"contacts\":[{\"id\":1},{\"id\":2}]}";
    FaultAction answer = FaultAction.reply(Answer.of(200, "application/json", page));

    Run run = runWith(Faults.always("/contacts", answer), "contacts");

    assertThat(run.exitCode()).isEqualTo(FAILED);
    assertClear(run, "contacts", "2 of 2 items", "/emailBlacklisted", "max-quarantined-share");
    assertThat(Spark.table(tables, "silver/contacts").count()).isZero();
  }

  @Test
  void run_unknownFlow_suggestsTheNearest() {
    Run run = BrevoRun.with("--flows", "contcts", "--tables", tables.toString());

    assertThat(run.exitCode()).isEqualTo(BAD_USAGE);
    assertClear(run, "--flows", "contcts", "Did you mean \"contacts\"?");
  }

  @Test
  void run_unwritableFolder_namesIt() throws IOException {
    Path file = Files.writeString(tables.resolve("file"), "not a folder");

    Run run = BrevoRun.with("--tables", file.resolve("tables").toString());

    assertThat(run.exitCode()).isEqualTo(BAD_USAGE);
    assertClear(run, file.toString(), "--tables");
  }

  @Test
  void run_unknownOption_pointsToHelp() {
    Run run = BrevoRun.with("--tabels", "x");

    assertThat(run.exitCode()).isEqualTo(BAD_USAGE);
    assertClear(run, "--tabels", "--help");
  }

  @Test
  void run_wrongConfig_namesEveryPlaceAtOnce() throws IOException {
    Path config =
        Files.writeString(
            tables.resolve("run.yaml"),
            """
            flows: [contacts, events]
            limit: none
            fetsh: {window: 3}
            connectors:
              brevo:
                base-url: ftp://example.com
                retry: {attempts: 0}
                rate-limit: {permits: 5, per: soon}
            """);

    Run run = BrevoRun.with("--config", config.toString(), "--tables", tables.toString());

    assertThat(run.exitCode()).isEqualTo(BAD_USAGE);
    assertClear(
        run,
        "flows: unknown flow \"events\"",
        "limit: expected a whole number",
        "fetsh: unknown setting. Did you mean \"fetch\"?",
        "connectors.brevo.base-url:",
        "connectors.brevo.retry.attempts: expected a whole number from 1 to",
        "connectors.brevo.rate-limit.per: expected a duration");
    assertThat(run.err().lines()).hasSize(6);
  }

  @Test
  void run_help_tellsOptionsFlowsAndSecrets() {
    Run run = BrevoRun.with("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("--flows", "--tables", "--base-url", "--full-refresh", "--limit", "--config")
        .contains("campaigns, contacts, campaign-events")
        .contains("BREVO_API_KEY");
  }

  private Run runWith(FaultRule faults, String flow) {
    try (BrevoStandIn api =
        BrevoStandIn.start(StandInOptions.forTests(Volume.small()).withFaults(faults))) {
      return BrevoRun.against(api.baseUrl(), tables, "--flows", flow);
    }
  }

  private String quick() {
    try {
      return Files.writeString(
              tables.resolve("quick.yaml"),
              """
              connectors:
                brevo:
                  retry: {attempts: 2, initial-delay: 1ms, max-delay: 10ms}
              """)
          .toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void assertClear(Run run, String... parts) {
    assertThat(run.err()).contains(parts).doesNotContain("\tat ", "Exception", "demo-key");
    assertThat(run.out()).doesNotContain("\tat ", "demo-key");
  }
}
