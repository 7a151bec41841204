package dev.sluice.pipeline;

import dev.sluice.spark.SluiceKryoRegistrator;
import dev.sluice.spark.SluicePlugin;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import scala.Option;

/**
 * Opens the Spark session of a run: the cluster's when started by {@code spark-submit}, or one
 * inside this process with settings for small runs. What the user sets goes before what is set
 * here.
 */
final class SparkSessions {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "spark.sql.datetime.java8API.enabled", "true",
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension",
          "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog",
          "spark.kryo.registrator", SluiceKryoRegistrator.class.getName(),
          "spark.redaction.regex", "(?i)secret|password|token|access[.]?key|api[._-]?key");

  private static final Map<String, String> EMBEDDED =
      Map.of(
          "spark.driver.bindAddress", "127.0.0.1",
          "spark.driver.host", "127.0.0.1",
          "spark.ui.enabled", "false",
          "spark.sql.shuffle.partitions", "2",
          "spark.sql.adaptive.enabled", "false",
          "spark.databricks.delta.snapshotPartitions", "2",
          "spark.sql.warehouse.dir",
              "file:" + System.getProperty("java.io.tmpdir") + "/sluice-warehouse");

  // Tasks that fetch wait for an API most of the time, so there may be more of them than cores.
  private static final int LEAST_LOCAL_TASKS = 4;

  private static final String LOCAL_MASTER =
      "local[" + Math.max(LEAST_LOCAL_TASKS, Runtime.getRuntime().availableProcessors()) + "]";

  private SparkSessions() {}

  /** Whether the run's executors are other processes. */
  static boolean isOnCluster(RunConfig config) {
    return !master(config).startsWith("local");
  }

  /** The session that is there already, as in a notebook or a test, or else a new one. */
  static RunSession open(String pipeline, RunConfig config) {
    Option<SparkSession> present = SparkSession.getDefaultSession();
    return present.isDefined()
        ? new RunSession(present.get(), false)
        : new RunSession(create(pipeline, config), true);
  }

  private static SparkSession create(String pipeline, RunConfig config) {
    SparkConf given = new SparkConf();
    Map<String, String> settings = new LinkedHashMap<>(ALWAYS);
    if (!isOnCluster(config)) {
      settings.putAll(EMBEDDED);
    }
    settings.keySet().removeIf(given::contains);
    settings.putAll(config.spark());
    String plugins = settings.getOrDefault("spark.plugins", given.get("spark.plugins", ""));
    String own = SluicePlugin.class.getName();
    settings.put("spark.plugins", plugins.isEmpty() ? own : plugins + "," + own);
    SparkSession.Builder builder = SparkSession.builder().appName(pipeline).master(master(config));
    settings.forEach(builder::config);
    return builder.getOrCreate();
  }

  /**
   * A session and whether closing it is the run's affair.
   *
   * @param spark the session
   * @param isOwn whether the run has opened it
   */
  record RunSession(SparkSession spark, boolean isOwn) implements AutoCloseable {

    @Override
    public void close() {
      if (isOwn) {
        spark.stop();
      }
    }
  }

  private static String master(RunConfig config) {
    return config
        .spark()
        .getOrDefault("spark.master", System.getProperty("spark.master", LOCAL_MASTER));
  }
}
