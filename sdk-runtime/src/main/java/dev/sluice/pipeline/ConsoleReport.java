package dev.sluice.pipeline;

import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import dev.sluice.table.delta.DeltaTableStore;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The summary of a run, for people. */
final class ConsoleReport {

  private static final int SAMPLE_ROWS = 5;

  private final PrintStream out;

  ConsoleReport(PrintStream out) {
    this.out = out;
  }

  void print(PipelineReport report, RunConfig config, SparkSession spark) {
    TableStore store = new DeltaTableStore(spark.newSession(), config.tables());
    out.println();
    out.printf(
        Locale.ROOT,
        "%s %s in %s%n%n",
        report.pipeline(),
        report.isSuccess() ? "is done" : "failed",
        seconds(report.duration()));
    flows(report.flows());
    report.flows().stream()
        .filter(flow -> !flow.samples().isEmpty())
        .forEach(flow -> held(flow, store));
    tables(report.flows(), store);
    report.flows().stream()
        .filter(flow -> flow.failure().isEmpty())
        .forEach(flow -> sample(flow, store));
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
          flow.failure().isPresent() ? flow.flow() + " (failed)" : flow.flow(),
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
    flows.stream()
        .filter(flow -> flow.failure().isEmpty())
        .forEach(flow -> out.println("  " + store.location(flow.table())));
    out.println("  " + store.location(BatchRecords.TABLE) + "  (what each run landed)");
    out.println("Log");
    out.println("  " + RunLog.location());
  }

  private void sample(FlowReport flow, TableStore store) {
    Dataset<Row> rows = store.find(flow.table()).orElseThrow();
    long count = rows.count();
    out.printf(
        Locale.ROOT,
        "%n%s, %d of %,d rows%n",
        flow.table().name(),
        Math.min(SAMPLE_ROWS, count),
        count);
    String[] columns =
        List.of(rows.columns()).stream()
            .filter(name -> !name.startsWith("_"))
            .toArray(String[]::new);
    TextTable table = TextTable.of(columns);
    rows.selectExpr(columns)
        .limit(SAMPLE_ROWS)
        .collectAsList()
        .forEach(row -> table.row(values(row, columns.length)));
    table.print(out);
  }

  private static Object[] values(Row row, int columns) {
    Object[] values = new Object[columns];
    for (int i = 0; i < columns; i++) {
      values[i] = row.isNullAt(i) ? "" : row.get(i).toString();
    }
    return values;
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
