package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ConsoleProgress progress =
      ConsoleProgress.on(
          new PrintStream(printed, true, StandardCharsets.UTF_8),
          List.of("campaigns", "contacts", "events"));

  @Test
  void close_flowsAtDifferentSteps_showsEachInDeclaredOrder() {
    progress.on(new PipelineEvent.Started("events"));
    progress.on(new PipelineEvent.Fetched("events", 3, 3000, 5000));
    progress.on(new PipelineEvent.Fetched("contacts", 2, 2000, -1));

    progress.close();

    assertThat(lines())
        .containsExactly(
            "campaigns          starting",
            "contacts           fetching   2,000 items in 2 pages",
            "events             fetching   3,000 of 5,000 items in 3 pages");
  }

  @Test
  void close_ended_showsWhatBecameOfTheFlow() {
    progress.on(new PipelineEvent.Refining("campaigns", 12));
    progress.on(new PipelineEvent.Ended("contacts", report(null)));
    progress.on(new PipelineEvent.Ended("events", report(new IllegalStateException())));

    progress.close();

    assertThat(lines())
        .containsExactly(
            "campaigns          refining   12 items",
            "contacts           done       7 rows written",
            "events             failed");
  }

  @Test
  void close_twice_showsOnce() {
    progress.close();
    progress.close();

    assertThat(lines()).hasSize(3);
  }

  private static FlowReport report(@Nullable Exception failure) {
    return new FlowReport(
        "flow",
        TableName.of(Layer.SILVER, "table"),
        FlowCounts.NONE.withRows(9, 7, 2, 0),
        Duration.ofSeconds(1),
        List.of(),
        failure);
  }

  /** What was printed, without the times. */
  private List<String> lines() {
    return printed
        .toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("^ *[0-9.]+ s  ", ""))
        .toList();
  }
}
