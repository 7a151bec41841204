package dev.sluice.example.brevo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.brevo.standin.BrevoStandIn;
import dev.sluice.example.brevo.standin.Volume;
import dev.sluice.example.standin.Faults;
import dev.sluice.example.standin.Gate;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.Child;
import dev.sluice.example.standin.testing.Run;
import dev.sluice.example.standin.testing.Spark;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes killed at the worst moments, and run again: the tables are those of a calm run. */
class CrashIT {

  private static final List<String> JVM = List.of("-Xmx1g");

  @TempDir Path folder;

  @BeforeAll
  static void startSpark() {
    Spark.session();
  }

  @Test
  void run_killedDuringFetch_isContinued() throws Exception {
    Gate gate = new Gate();
    StandInOptions<Volume> options =
        StandInOptions.forTests(Volume.small())
            .withFaults(Faults.on("/emailCampaigns", 3, gate.hold()));
    try (BrevoStandIn api = BrevoStandIn.start(options)) {
      Path config = Files.writeString(folder.resolve("run.yaml"), "fetch: {checkpoint-pages: 1}\n");
      try (Child child = start(api, "campaigns", "--config", config.toString())) {
        gate.awaitReached(Duration.ofMinutes(2));
        child.kill();
      }
      gate.release();
      long before = api.counts().ofPath("/emailCampaigns");

      Run again = BrevoRun.against(api.baseUrl(), killed(), "--flows", "campaigns");

      assertThat(again.exitCode()).isZero();
      assertThat(before).isEqualTo(3);
      assertThat(api.counts().ofPath("/emailCampaigns") - before)
          .as("the two pages that were in the log are not fetched again")
          .isEqualTo(1);
      assertSameAsCalmRun(api, "campaigns", "silver/campaigns", "quarantine/campaigns");
    }
  }

  @Test
  void run_killedBetweenBronzeAndSilver_isContinued() throws Exception {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      try (Child child =
          Child.start(StopAtRefining.class, JVM, api.baseUrl(), killed().toString())) {
        child.awaitLine(StopAtRefining.STANDING_STILL);
        child.kill();
      }
      long before = api.counts().total();

      Run again = BrevoRun.against(api.baseUrl(), killed(), "--flows", "contacts");

      assertThat(again.exitCode()).isZero();
      assertThat(api.counts().total()).as("nothing is fetched again").isEqualTo(before);
      assertSameAsCalmRun(api, "contacts", "silver/contacts");
    }
  }

  @Test
  void run_killedDuringMerge_isContinued() throws Exception {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      BrevoRun.against(api.baseUrl(), killed(), "--flows", "contacts");
      BrevoRun.against(api.baseUrl(), calm(), "--flows", "contacts");
      api.advanceTo(2);
      try (WatchService watch = FileSystems.getDefault().newWatchService()) {
        killed().resolve("silver/contacts").register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        try (Child child = start(api, "contacts")) {
          awaitDataFile(watch);
          child.kill();
        }
      }

      Run again = BrevoRun.against(api.baseUrl(), killed(), "--flows", "contacts");

      assertThat(again.exitCode()).isZero();
      assertSameAsCalmRun(api, "contacts", "silver/contacts");
    }
  }

  private Child start(BrevoStandIn api, String flow, String... more) throws IOException {
    return Child.start(
        BrevoMarketingPipeline.class,
        JVM,
        Stream.concat(
                Stream.of(
                    "--base-url", api.baseUrl(), "--tables", killed().toString(), "--flows", flow),
                Arrays.stream(more))
            .toArray(String[]::new));
  }

  private static void awaitDataFile(WatchService watch) throws InterruptedException {
    while (true) {
      WatchKey key = watch.poll(2, TimeUnit.MINUTES);
      assertThat(key).as("a data file of the merge").isNotNull();
      for (WatchEvent<?> event : key.pollEvents()) {
        if (String.valueOf(event.context()).endsWith(".parquet")) {
          return;
        }
      }
      key.reset();
    }
  }

  private void assertSameAsCalmRun(BrevoStandIn api, String flow, String... names) {
    BrevoRun.against(api.baseUrl(), calm(), "--flows", flow);
    for (String name : names) {
      assertThat(Spark.content(killed(), name))
          .as(name)
          .isNotEmpty()
          .isEqualTo(Spark.content(calm(), name));
    }
  }

  private Path killed() {
    return folder.resolve("killed");
  }

  private Path calm() {
    return folder.resolve("calm");
  }
}
