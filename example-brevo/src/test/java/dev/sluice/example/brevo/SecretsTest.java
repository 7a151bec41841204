package dev.sluice.example.brevo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Child;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run without its secret ends before Spark starts or anything is sent. */
class SecretsTest {

  @TempDir Path folder;

  @Test
  void run_noSecret_saysWhichAndWhere() throws Exception {
    try (Child run = run(Map.of("BREVO_API_KEY", ""))) {
      assertThat(run.awaitExit()).as(run.output()).isEqualTo(2);
      assertThat(run.output())
          .contains("BREVO_API_KEY", "environment", "BREVO_API_KEY_FILE")
          .doesNotContain("Exception", "\tat ");
    }
  }

  @Test
  void run_noSuchFile_namesTheFile() throws Exception {
    String file = folder.resolve("no-such-file").toString();

    try (Child run = run(Map.of("BREVO_API_KEY", "", "BREVO_API_KEY_FILE", file))) {
      assertThat(run.awaitExit()).as(run.output()).isEqualTo(2);
      assertThat(run.output()).contains("BREVO_API_KEY", file).doesNotContain("Exception", "\tat ");
    }
  }

  private Child run(Map<String, String> environment) throws IOException {
    return Child.start(
        BrevoMarketingPipeline.class.getName(),
        System.getProperty("java.class.path"),
        List.of("-Xmx256m"),
        List.of("--tables", folder.toString()),
        environment);
  }
}
