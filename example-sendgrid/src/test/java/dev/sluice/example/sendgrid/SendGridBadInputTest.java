package dev.sluice.example.sendgrid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.sendgrid.standin.SendGridStandIn;
import dev.sluice.example.sendgrid.standin.SuppressionList;
import dev.sluice.example.sendgrid.standin.Volume;
import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.FaultAction;
import dev.sluice.example.standin.FaultRule;
import dev.sluice.example.standin.Faults;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.Run;
import dev.sluice.example.standin.testing.Spark;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told when the API does not answer as it should. */
class SendGridBadInputTest {

  private static final int FAILED = 1;
  private static final StandInOptions<Volume> OPTIONS = StandInOptions.forTests(Volume.small());

  @TempDir Path tables;

  @BeforeAll
  static void startSpark() {
    Spark.session();
  }

  @Test
  void run_wrongKey_namesTheSecretAndNotItsValue() {
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS.withApiKey("another-key"))) {
      Run run = SendGridRun.against(api, tables, "--flows", "bounces");

      assertThat(run.exitCode()).isEqualTo(FAILED);
      assertClear(run, "sendgrid.bounces", "401", "authorization required", "SENDGRID_API_KEY");
      assertThat(api.counts().withStatus(401)).isEqualTo(1);
    }
  }

  @Test
  void run_pageThatNeverChanges_stops() {
    String path = SuppressionList.BLOCKS.path();
    try (SendGridStandIn api =
        SendGridStandIn.start(OPTIONS.withFaults(Faults.always(path, FaultAction.frozenPage())))) {
      Run run = SendGridRun.against(api, tables, "--flows", "blocks");

      assertThat(run.exitCode()).isEqualTo(FAILED);
      assertClear(run, "blocks", "repeats", "paging parameters");
    }
  }

  @Test
  void run_exportFails_tellsWhyAndTheNextRunStartsAnother() {
    String failed = "{\"id\":\"7\",\"status\":\"failure\",\"message\":\"out of disk\"}";
    FaultAction failure = FaultAction.reply(Answer.of(200, "application/json", failed));
    AtomicBoolean broken = new AtomicBoolean(true);
    FaultRule faults =
        request ->
            request.path().contains("/exports/") && broken.get()
                ? Optional.of(failure)
                : Optional.empty();
    try (SendGridStandIn api = SendGridStandIn.start(OPTIONS.withFaults(faults))) {
      Run run = SendGridRun.against(api, tables, "--flows", "contacts");

      assertThat(run.exitCode()).isEqualTo(FAILED);
      assertClear(run, "contacts", "the job ended as", "out of disk");

      broken.set(false);
      Run next = SendGridRun.against(api, tables, "--flows", "contacts");

      assertThat(next.err()).isEmpty();
      assertThat(next.exitCode()).isZero();
      assertThat(api.fileCounts().byStatus()).isEqualTo(Map.of(200, 2L));
      assertThat(Spark.table(tables, "silver/contacts").count())
          .isEqualTo(Volume.small().contacts());
      assertThat(Spark.table(tables, "bronze/contacts").drop("body").toJSON().collectAsList())
          .isNotEmpty()
          .noneMatch(exchange -> exchange.matches(".*X-Amz-Signature=[0-9a-f]{32}.*"));
    }
  }

  @Test
  void run_help_tellsFlowsAndSecret() {
    Run run = SendGridRun.with("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("bounces, blocks, spam-reports", "suppression-groups", "signup-sync")
        .contains("SENDGRID_API_KEY");
  }

  private static void assertClear(Run run, String... parts) {
    assertThat(run.err()).contains(parts).doesNotContain("\tat ", "Exception", StandInOptions.KEY);
    assertThat(run.out()).doesNotContain("\tat ", StandInOptions.KEY);
  }
}
