package dev.sluice.example.standin.testing;

import dev.sluice.spark.SluicePlugin;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of the test JVM; pipelines that run in it take it as it is. */
public final class Spark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.plugins", SluicePlugin.class.getName())
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
          .config("spark.sql.datetime.java8API.enabled", "true")
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
          .config(
              "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
          .getOrCreate();

  private Spark() {}

  /** Returns the session, which the first call starts. */
  public static SparkSession session() {
    return SESSION;
  }

  /** Returns a table below the folder of a run. */
  public static Dataset<Row> table(Path tables, String name) {
    return SESSION.read().format("delta").load(tables.resolve(name).toString());
  }

  /** A table's rows as text, sorted: all that a rerun may not change. */
  public static List<String> content(Path tables, String name) {
    Dataset<Row> rows = table(tables, name);
    return rows.drop("ingested_at").toJSON().collectAsList().stream().sorted().toList();
  }
}
