package dev.sluice.pipeline;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.error.ConfigException;
import dev.sluice.error.SecretException;
import dev.sluice.error.SluiceException;
import dev.sluice.error.TableException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command line behind a generated {@code main}.
 *
 * <p>Exit codes: 0 all flows are done, 1 a flow failed, 2 bad options or settings, 3 an API gives
 * nothing more for now and the run is to be continued later. A user's mistake is one clear message
 * on standard error; its stack trace goes to the log, at debug.
 */
public final class PipelineMain {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int BAD_USAGE = 2;
  static final int STOPPED = 3;

  private final PipelineDefinition pipeline;
  private final PrintStream out;
  private final PrintStream err;

  PipelineMain(PipelineDefinition pipeline, PrintStream out, PrintStream err) {
    this.pipeline = pipeline;
    this.out = out;
    this.err = err;
  }

  /** Runs the pipeline with these options, and exits the process unless all went well. */
  public static void main(PipelineDefinition pipeline, String[] args) {
    int code = run(pipeline, System.out, System.err, args);
    if (code != DONE) {
      System.exit(code);
    }
  }

  /** Runs the pipeline with these options; returns the exit code. */
  public static int run(
      PipelineDefinition pipeline, PrintStream out, PrintStream err, String... args) {
    return new PipelineMain(pipeline, out, err).run(args);
  }

  private int run(String[] args) {
    RunOptions options = new RunOptions();
    CommandLine commandLine = new CommandLine(options).setCommandName(pipeline.name());
    commandLine.getCommandSpec().usageMessage().description(pipeline.description());
    commandLine.getCommandSpec().usageMessage().footer(footer());
    try {
      commandLine.parseArgs(args);
    } catch (ParameterException e) {
      err.println(e.getMessage());
      err.println("Run with --help to see all options.");
      return BAD_USAGE;
    }
    if (options.help) {
      commandLine.usage(out);
      return DONE;
    }
    return run(options);
  }

  private String[] footer() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Flows: " + String.join(", ", pipeline.flows().stream().map(PipelineFlow::name).toList()));
    lines.add(
        "Secrets: "
            + String.join(", ", secrets())
            + " (environment variable, or NAME_FILE with a file's path)");
    for (ConnectorConfig connector : pipeline.connectors().values()) {
      if (!connector.auth().schemes().isEmpty()) {
        lines.add(choice(connector));
      }
    }
    lines.add(
        "Exit codes: 0 done, 1 failed, 2 bad options or settings, 3 stopped: run again later");
    return lines.toArray(String[]::new);
  }

  private List<String> secrets() {
    List<String> secrets = new ArrayList<>(Preflight.secrets(pipeline.connectors().values()));
    secrets.addAll(Preflight.keys(pipeline.flows()));
    return secrets;
  }

  /** What the settings file can say of a connector that authenticates in several ways. */
  private static String choice(ConnectorConfig connector) {
    return connector.auth().schemes().stream()
        .map(
            scheme -> {
              List<ConnectorConfig> chosen = List.of(connector.withAuthScheme(scheme));
              return scheme + " (" + String.join(", ", Preflight.secrets(chosen)) + ")";
            })
        .collect(
            Collectors.joining(", ", "Setting connectors." + connector.name() + ".auth: ", ""));
  }

  private int run(RunOptions options) {
    RunConfig config;
    try {
      config = new RunConfigLoader(pipeline).load(options);
      Preflight.check(config);
      Preflight.checkKeys(config, pipeline.flows());
    } catch (ConfigException | SecretException | TableException e) {
      err.println(e.getMessage());
      return BAD_USAGE;
    }
    RunLog.redirect(config.tables(), pipeline.name());
    Logger log = LoggerFactory.getLogger(PipelineMain.class);
    try (ConsoleProgress progress = ConsoleProgress.on(out, config.flows());
        SparkSessions.RunSession session = SparkSessions.open(pipeline.name(), config)) {
      return run(config, session.spark(), progress, log);
    } catch (SluiceException e) {
      log.debug("The run failed", e);
      err.println(e.getMessage());
      return FAILED;
    } catch (Exception e) {
      log.error("The run failed", e);
      err.println("The run failed. " + FailureText.of(e));
      return FAILED;
    }
  }

  private int run(RunConfig config, SparkSession spark, ConsoleProgress progress, Logger log) {
    PipelineReport report = new PipelineRunner(pipeline, config, progress).run(spark);
    progress.close();
    new ConsoleReport(out).print(report, progress.elapsed(), config, spark);
    for (FlowReport flow : report.flows()) {
      flow.failure()
          .ifPresent(
              failure -> {
                log.debug("The flow {} failed", flow.flow(), failure);
                err.println(flow.flow() + ": " + FailureText.of(failure));
              });
    }
    if (report.isSuccess()) {
      return DONE;
    }
    return report.isStopped() ? STOPPED : FAILED;
  }
}
