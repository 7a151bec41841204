package dev.sluice.table.delta;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of the test JVM. */
public final class TestSpark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.ui.enabled", "false")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", "2")
          .config("spark.sql.adaptive.enabled", "false")
          // Compiling a query takes longer than running it on the few rows of a test.
          .config("spark.sql.codegen.wholeStage", "false")
          .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
          // A log of a few lines needs one task to read, and no second list of the table's files in
          // the checksum beside each commit.
          .config("spark.databricks.delta.snapshotPartitions", "1")
          .config("spark.databricks.delta.allFilesInCrc.enabled", "false")
          // VACUUM lists folders in that many tasks, 10,000 if not told.
          .config("spark.sql.sources.parallelPartitionDiscovery.parallelism", "2")
          .config("spark.sql.datetime.java8API.enabled", "true")
          .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
          .config(
              "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
          .getOrCreate();

  private TestSpark() {}

  /** The session, which the first call starts. */
  public static SparkSession session() {
    return SESSION;
  }
}
