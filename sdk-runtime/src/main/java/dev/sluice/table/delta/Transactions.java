package dev.sluice.table.delta;

import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.CommitJson;
import dev.sluice.table.SessionSettings;
import dev.sluice.table.TableName;
import io.delta.tables.DeltaTable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Writes with what a commit says of itself, and finds it again. The cursor stands in the commit's
 * {@code userMetadata}; the batch number is its application transaction, by which Delta leaves out
 * a repeat.
 */
final class Transactions {

  private static final String TXN_APPLICATION = "spark.databricks.delta.write.txnAppId";
  private static final String TXN_VERSION = "spark.databricks.delta.write.txnVersion";
  private static final String METADATA = "spark.databricks.delta.commitInfo.userMetadata";
  private static final int RECENT_COMMITS = 20;

  private final DeltaTables tables;

  Transactions(DeltaTables tables) {
    this.tables = tables;
  }

  /** The last commit of a flow; empty when it has not landed anything. */
  Optional<Commit> lastCommit(TableName table, String pipeline, String flow) {
    if (!tables.isThere(table)) {
      return Optional.empty();
    }
    DeltaTable delta = tables.delta(table);
    return lastCommit(delta.history(RECENT_COMMITS), pipeline, flow)
        .or(() -> lastCommit(delta.history(), pipeline, flow));
  }

  private static Optional<Commit> lastCommit(Dataset<Row> history, String pipeline, String flow) {
    return history
        .select("version", "userMetadata")
        .where("userMetadata IS NOT NULL")
        .collectAsList()
        .stream()
        .sorted((a, b) -> Long.compare(b.getLong(0), a.getLong(0)))
        .flatMap(row -> CommitJson.read(row.getString(1)).stream())
        .filter(commit -> commit.pipeline().equals(pipeline) && commit.flow().equals(flow))
        .findFirst();
  }

  /** What is written there lands together with the commit, or not at all. */
  Changes during(Commit commit, Supplier<Changes> write) {
    Map<String, String> identity =
        Map.of(
            TXN_APPLICATION, commit.application(),
            TXN_VERSION, Long.toString(commit.sequence()),
            METADATA, CommitJson.write(commit));
    return new SessionSettings(tables.session(), identity).during(write);
  }
}
