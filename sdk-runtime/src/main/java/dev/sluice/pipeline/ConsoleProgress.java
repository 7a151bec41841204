package dev.sluice.pipeline;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows a run as it goes: on a terminal one line a flow, drawn again in place; elsewhere a line
 * whenever a flow has moved on, at most every few seconds.
 */
final class ConsoleProgress implements PipelineListener, AutoCloseable {

  private static final String STARTING = "starting";
  private static final Duration REDRAW = Duration.ofMillis(200);
  private static final Duration NEXT_LINE = Duration.ofSeconds(2);

  private final PrintStream out;
  private final boolean terminal;
  private final Map<String, String> lines = new LinkedHashMap<>();
  private final Map<String, String> printed = new LinkedHashMap<>();
  private final ScheduledExecutorService clock;
  private final long startNanos = System.nanoTime();
  private int drawn;

  private ConsoleProgress(PrintStream out, boolean terminal, List<String> flows) {
    flows.forEach(flow -> lines.put(flow, STARTING));
    this.out = out;
    this.terminal = terminal;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "sluice-progress");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Progress of these flows on that stream, drawn in place if it is the terminal's. */
  static ConsoleProgress on(PrintStream out, List<String> flows) {
    ConsoleProgress progress = new ConsoleProgress(out, isTerminal(out), flows);
    long period = (progress.terminal ? REDRAW : NEXT_LINE).toMillis();
    var unused =
        progress.clock.scheduleAtFixedRate(progress::show, period, period, TimeUnit.MILLISECONDS);
    return progress;
  }

  // Up to Java 21 there is a console only on a terminal, and from 22 on java.base's is as before.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(PrintStream out) {
    return out == System.out && System.console() != null && System.getenv("TERM") != null;
  }

  @Override
  public synchronized void on(PipelineEvent event) {
    lines.put(event.flow(), text(event));
  }

  private static String text(PipelineEvent event) {
    if (event instanceof PipelineEvent.Fetched fetched) {
      if (fetched.pages() == 0) {
        return "fetching";
      }
      String of = fetched.total() < 0 ? "" : String.format(Locale.ROOT, " of %,d", fetched.total());
      return String.format(
          Locale.ROOT, "fetching   %,d%s items in %,d pages", fetched.items(), of, fetched.pages());
    }
    if (event instanceof PipelineEvent.Pushed pushed) {
      return String.format(
          Locale.ROOT, "sending    %,d of %,d rows", pushed.rows(), pushed.total());
    }
    if (event instanceof PipelineEvent.Refining refining) {
      return String.format(Locale.ROOT, "refining   %,d items", refining.items());
    }
    if (event instanceof PipelineEvent.Ended ended) {
      return switch (ended.report().end()) {
        case DONE ->
            String.format(
                Locale.ROOT, "done       %,d rows written", ended.report().counts().rowsWritten());
        case FAILED -> "failed";
        case STOPPED -> "stopped";
        case NOT_RUN -> "not run";
      };
    }
    return STARTING;
  }

  private synchronized void show() {
    if (terminal) {
      draw();
    } else {
      lines.forEach(this::printIfNew);
    }
  }

  private void draw() {
    StringBuilder picture = new StringBuilder();
    if (drawn > 0) {
      picture.append("\u001b[").append(drawn).append('A');
    }
    lines.forEach(
        (flow, text) -> picture.append("\r\u001b[K").append(line(flow, text)).append('\n'));
    out.print(picture);
    out.flush();
    drawn = lines.size();
  }

  private void printIfNew(String flow, String text) {
    if (!text.equals(printed.put(flow, text))) {
      out.println(line(flow, text));
    }
  }

  private String line(String flow, String text) {
    double seconds = elapsed().toMillis() / 1000.0;
    return String.format(Locale.ROOT, "%6.1f s  %-18s %s", seconds, flow, text);
  }

  /** Since the first line could be shown. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  /** Shows how things stand for the last time. */
  @Override
  public synchronized void close() {
    if (!clock.isShutdown()) {
      clock.shutdownNow();
      show();
    }
  }
}
