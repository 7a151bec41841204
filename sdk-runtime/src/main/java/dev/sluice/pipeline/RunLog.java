package dev.sluice.pipeline;

import java.nio.file.Path;

/**
 * Sends the logging of an embedded run to a file, so that the console shows only what a person
 * reads. Where the user, or {@code spark-submit}, has set up Log4j, that stays.
 */
final class RunLog {

  private static final String CONFIGURATION = "log4j2.configurationFile";
  private static final String FILE = "sluice.log";

  private RunLog() {}

  /** Must be called before anything logs. */
  static void redirect(String tables, String pipeline) {
    boolean submitted =
        System.getProperty("spark.submit.deployMode") != null
            || System.getProperty("SPARK_SUBMIT") != null;
    if (submitted || System.getProperty(CONFIGURATION) != null) {
      return;
    }
    Path folder = Preflight.isLocal(tables) ? Preflight.localPath(tables) : Path.of("");
    if (System.getProperty(FILE) == null) {
      System.setProperty(
          FILE, folder.resolve("log").resolve(pipeline + ".log").toAbsolutePath().toString());
    }
    System.setProperty(CONFIGURATION, "classpath:dev/sluice/pipeline/log4j2.properties");
  }

  /** Where the log is, for people. */
  static String location() {
    return System.getProperty(FILE, "see the Log4j configuration");
  }
}
