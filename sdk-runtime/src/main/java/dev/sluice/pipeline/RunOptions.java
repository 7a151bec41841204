package dev.sluice.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of a generated {@code main}, as they were typed. */
@Command(
    sortOptions = false,
    usageHelpWidth = 100,
    synopsisHeading = "Usage: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%n")
final class RunOptions {

  @Option(
      names = "--flows",
      split = ",",
      paramLabel = "FLOW",
      description = "Run only these flows, separated by commas. Default: all.")
  @Nullable List<String> flows;

  @Option(
      names = "--tables",
      paramLabel = "FOLDER",
      description = "Folder, or object-store URL, of the tables. Default: tables/<pipeline>.")
  @Nullable String tables;

  @Option(
      names = "--base-url",
      paramLabel = "[CONNECTOR=]URL",
      description = "Call this URL in place of the declared one. May be repeated.")
  @Nullable List<String> baseUrls;

  @Option(
      names = "--full-refresh",
      description = "Forget the cursors, read and send everything, and replace the tables' rows.")
  boolean fullRefresh;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Read, or send, only the first N of each flow; cursors stay where they are.")
  @Nullable Long limit;

  @Option(
      names = "--resend",
      paramLabel = "WHICH",
      description = "Send again rows that are rejected, or unknown, or both: rejected,unknown.")
  @Nullable String resend;

  @Option(
      names = "--replay-quarantine",
      description = "Call no API: read again what is in quarantine, as the contracts are now.")
  boolean replayQuarantine;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Read settings from a YAML file; options go before it.")
  @Nullable Path config;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean help;
}
