package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestApi;
import dev.sluice.error.SecretException;
import dev.sluice.privacy.PersonalData;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.delta.DeltaTableStore;
import dev.sluice.table.delta.TestSpark;
import dev.sluice.transport.LoopbackServer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.WriterAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal data of a whole run, over HTTP, Spark and Delta: clear in bronze, and nowhere else. */
class PersonalDataTest {

  // Set for all tests of the module.
  private static final String KEY = "SLUICE_TEST_PII";

  private static final String PAGE =
      """
      {"items": [
        {"id": 1, "name": "valid.person@example.com"},
        {"id": 2, "name": {"read.person@example.com": 1}},
        {"id": 3, "name": "written.person"},
        {"id": 4, "name": "thrown.person@example.com"}]}
      """
          .replace("\n", "");

  @TempDir Path tables;

  @Test
  void run_personalData_isInTheClearInBronzeOnly() throws IOException {
    List<String> told = new ArrayList<>();
    String log;
    try (Log captured = new Log()) {
      PipelineReport report = run(told);
      told.add(report.toString());
      log = captured.text();
    }

    Row person = rows(Layer.SILVER).get(0);
    assertThat(PersonalData.decrypt(person.getAs("mail"))).isEqualTo("valid.person@example.com");
    assertThat(person.<String>getAs("mask")).isEqualTo("***");
    assertThat(rows(Layer.QUARANTINE))
        .hasSize(3)
        .allSatisfy(
            row -> assertThat(row.<String>getAs("_item")).isEqualTo("\"withheld: personal data\""));
    assertThat(log).isNotEmpty().doesNotContain("person@", ".person");
    assertThat(told.toString()).doesNotContain("person@", ".person");
    assertThat(rows(Layer.QUARANTINE).toString()).doesNotContain("person@", ".person");
    assertThat(files(true)).contains("valid.person@example.com");
    assertThat(files(false)).isNotEmpty().doesNotContain("person@", ".person");
  }

  @Test
  void run_again_changesNothing() throws IOException {
    run(new ArrayList<>());
    List<Row> before = rows(Layer.SILVER);
    assertThat(before).hasSize(1);

    PipelineReport report = run(new ArrayList<>());

    assertThat(report.flows().get(0).counts().rowsWritten()).isZero();
    assertThat(rows(Layer.SILVER)).isEqualTo(before);
  }

  @Test
  void checkKeys_keyMissing_isToldBeforeAnythingIsSent() {
    RunConfig config = config("http://localhost:1");

    assertThatCode(() -> Preflight.checkKeys(config, List.of(flow(KEY))))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Preflight.checkKeys(config, List.of(flow("SLUICE_TEST_NOT_SET"))))
        .isInstanceOf(SecretException.class)
        .hasMessageStartingWith("The secret SLUICE_TEST_NOT_SET is not set.");
    assertThatThrownBy(() -> Preflight.checkKeys(config, List.of(flow("SLUICE_TEST_SECRET"))))
        .hasMessageContaining("is not a key of at least 32 characters");
    assertThat(Preflight.keys(List.of(flow(KEY), new ShopFlow("other")))).containsExactly(KEY);
  }

  private PipelineReport run(List<String> told) throws IOException {
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              LoopbackServer.write(
                  out,
                  "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: "
                      + PAGE.length()
                      + "\n\n"
                      + PAGE);
              return true;
            })) {
      PipelineDefinition pipeline = PipelineDefinition.of("shop", "", flow(KEY));
      PipelineReport report =
          new PipelineRunner(
                  pipeline, config(server.url() + "/v3"), event -> told.add(event.toString()), 2)
              .run(TestSpark.session());
      assertThat(report.flows().get(0).failure()).isEmpty();
      return report;
    }
  }

  private static PersonalFlow flow(String key) {
    return new PersonalFlow(new ShopFlow("people"), key);
  }

  private RunConfig config(String url) {
    return new RunConfig(
        tables.toString(),
        List.of("people"),
        Map.of("shop", TestApi.config(url)),
        false,
        null,
        new FetchConfig(4, 2),
        1,
        Map.of());
  }

  private List<Row> rows(Layer layer) {
    return new DeltaTableStore(TestSpark.session(), tables.toString())
        .find(TableName.of(layer, "people"))
        .orElseThrow()
        .collectAsList();
  }

  /** What all files of bronze hold, or all others, byte by byte. */
  private String files(boolean bronze) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(tables)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (tables.relativize(file).startsWith("bronze") == bronze) {
          text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return text.toString();
  }

  /** Everything that is logged at INFO and above, until closed. */
  private static final class Log implements AutoCloseable {

    private final StringWriter writer = new StringWriter();
    private final LoggerContext context = (LoggerContext) LogManager.getContext(false);
    private final LoggerConfig root = context.getConfiguration().getRootLogger();
    private final Level level = root.getLevel();
    private final WriterAppender appender =
        WriterAppender.createAppender(
            PatternLayout.createDefaultLayout(), null, writer, "personal", false, true);

    Log() {
      appender.start();
      root.addAppender(appender, Level.INFO, null);
      root.setLevel(Level.INFO);
      context.updateLoggers();
    }

    String text() {
      return writer.toString();
    }

    @Override
    public void close() {
      root.removeAppender("personal");
      root.setLevel(level);
      context.updateLoggers();
      appender.stop();
    }
  }
}
