package dev.sluice.pipeline;

import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import dev.sluice.table.delta.DeltaTableStore;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** The summary of a run, for people. */
final class ConsoleReport {

  private final PrintStream out;

  ConsoleReport(PrintStream out) {
    this.out = out;
  }

  /** Prints what became of a run that took so long, the start of Spark included. */
  void print(PipelineReport report, Duration elapsed, RunConfig config, SparkSession spark) {
    TableStore store = new DeltaTableStore(spark.newSession(), config.tables());
    out.println();
    out.printf(
        Locale.ROOT, "%s %s in %s%n%n", report.pipeline(), outcome(report), seconds(elapsed));
    flows(report.flows());
    report.flows().forEach(this::notes);
    report.flows().stream()
        .filter(flow -> !flow.samples().isEmpty())
        .forEach(flow -> held(flow, store));
    DriftText drift = new DriftText(out, store.location(DriftRecords.TABLE));
    report.flows().forEach(drift::print);
    List<FlowReport> done =
        report.flows().stream().filter(flow -> flow.failure().isEmpty()).toList();
    tables(done, store);
    samples(done, store);
    out.flush();
  }

  private void flows(List<FlowReport> flows) {
    TextTable table =
        TextTable.of(
            "flow",
            "requests",
            "retries",
            "rows in",
            "written",
            "unchanged",
            "quarantined",
            "time");
    for (FlowReport flow : flows) {
      FlowCounts counts = flow.counts();
      table.row(
          name(flow),
          counts.requests(),
          counts.retries(),
          counts.rowsIn(),
          counts.rowsWritten(),
          counts.rowsUnchanged(),
          counts.quarantined(),
          seconds(flow.duration()));
    }
    table.print(out);
  }

  private static String outcome(PipelineReport report) {
    if (report.isSuccess()) {
      return "is done";
    }
    return report.isStopped() ? "was stopped, to be run again later," : "failed";
  }

  private static String name(FlowReport flow) {
    return switch (flow.end()) {
      case DONE -> flow.flow();
      case FAILED -> flow.flow() + " (failed)";
      case STOPPED -> flow.flow() + " (stopped)";
      case NOT_RUN -> flow.flow() + " (not run)";
    };
  }

  /** What is worth knowing of a flow, e.g. what error rules let go. */
  private void notes(FlowReport flow) {
    List<String> notes = new ArrayList<>(flow.notes());
    FlowCounts counts = flow.counts();
    notes.addAll(new ChangesText(counts).lines());
    if (counts.skipped() > 0) {
      notes.add(String.format(Locale.ROOT, "%,d skipped by an error rule", counts.skipped()));
    }
    if (counts.empty() > 0) {
      notes.add(String.format(Locale.ROOT, "%,d empty by an error rule", counts.empty()));
    }
    if (counts.dropped() > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%,d items do not fit the contract and were skipped, as the flow says",
              counts.dropped()));
    }
    notes.forEach(note -> out.printf("%n%s: %s%n", flow.flow(), note));
  }

  private void held(FlowReport flow, TableStore store) {
    out.printf(
        Locale.ROOT,
        "%n%s: %,d quarantined, see %s%n",
        flow.flow(),
        flow.counts().quarantined(),
        store.location(TableName.of(Layer.QUARANTINE, flow.flow())));
    flow.samples().forEach(reason -> out.println("  " + reason));
  }

  private void tables(List<FlowReport> flows, TableStore store) {
    out.printf("%nTables%n");
    flows.forEach(flow -> out.println("  " + store.location(flow.table())));
    out.println("  " + store.location(BatchRecords.TABLE) + "  (what each run landed)");
    out.println("Log");
    out.println("  " + RunLog.location());
  }

  private void samples(List<FlowReport> flows, TableStore store) {
    List<Background<TableSample>> samples =
        flows.stream()
            .map(flow -> Background.start(() -> TableSample.of(store, flow.table())))
            .toList();
    samples.forEach(sample -> sample.join().print(out));
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
