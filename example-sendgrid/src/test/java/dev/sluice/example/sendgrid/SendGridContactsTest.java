package dev.sluice.example.sendgrid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Run;
import dev.sluice.example.standin.testing.Spark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export job from API to table, on real HTTP, Spark and Delta. */
class SendGridContactsTest {

  @Test
  void run_afterAFailedJob_startsAnotherAndLandsAllItsFiles(@TempDir Path tables)
      throws IOException {
    Spark.session();
    try (ExportApi api = new ExportApi()) {
      Run failed = run(api, tables);
      assertThat(failed.exitCode()).isNotZero();
      assertThat(failed.out() + failed.err())
          .contains("the job ended as \"failure\", the API says: out of disk");

      Run run = run(api, tables);
      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      assertThat(api.requests())
          .containsSubsequence(
              "POST /exports with credentials",
              "GET /exports/job-1 with credentials",
              "POST /exports with credentials",
              "GET /exports/job-2 with credentials")
          .filteredOn(request -> request.startsWith("POST"))
          .hasSize(2);
      assertThat(api.requests()).contains("GET /0", "GET /1");
    }
    assertThat(Spark.table(tables, "silver/contacts").count())
        .isEqualTo(2L * ExportApi.CONTACTS_PER_FILE);
    Row broken = Spark.table(tables, "quarantine/contacts").collectAsList().get(0);
    assertThat(broken.<String>getAs("_item")).isEqualTo("{\"contact_id\":");
    List<Row> log = Spark.table(tables, "bronze/contacts").drop("body", "headers").collectAsList();
    assertThat(log).hasSize(6);
    assertThat(log.toString()).doesNotContain("d34db33f");
  }

  private static Run run(ExportApi api, Path tables) {
    return Run.against(SendGridContactsPipeline.definition(), api.baseUrl(), tables);
  }
}
