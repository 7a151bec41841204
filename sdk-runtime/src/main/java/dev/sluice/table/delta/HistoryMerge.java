package dev.sluice.table.delta;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import dev.sluice.schema.Field;
import dev.sluice.schema.Load;
import dev.sluice.schema.Schema;
import dev.sluice.table.Changes;
import dev.sluice.table.ComparedColumn;
import io.delta.tables.DeltaTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * A merge that keeps versions. Each row of the batch is compared with the last version of its key,
 * which gives the steps to take; all of them are one commit.
 *
 * <pre>
 * the key is new, or ended before      OPEN    a version
 * the tracked columns are the same             nothing
 * it is older than the last version            nothing
 * it is of the same time               CORRECT the last version
 * it differs                           END     the last version, and let a new one FOLLOW
 * it was not found any more            GONE    ends the last version
 * </pre>
 */
final class HistoryMerge {

  private static final String STEP = "_step";
  private static final String LAST = "l._last.";
  private static final String OPEN = "OPEN";
  private static final String FOLLOW = "FOLLOW";
  private static final String END = "END";
  private static final String CORRECT = "CORRECT";
  private static final String GONE = "GONE";

  private final DeltaTable table;
  private final Schema schema;
  private final Column batchTime;
  private final boolean closesAbsent;

  /**
   * A merge into a table with history.
   *
   * @param closesAbsent whether what is not in the batch ends
   */
  HistoryMerge(DeltaTable table, Schema schema, Instant batchTime, boolean closesAbsent) {
    this.table = table;
    this.schema = schema;
    this.batchTime = lit(batchTime);
    this.closesAbsent = closesAbsent;
  }

  /** Merges rows, at most one a key. Returns what it came to; nothing for a batch that is there. */
  Changes execute(Dataset<Row> rows) {
    Dataset<Row> steps = steps(rows).persist();
    try {
      Map<String, Long> counts = new HashMap<>();
      steps
          .groupBy(STEP)
          .count()
          .collectAsList()
          .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
      return merge(steps, List.of(rows.columns())).isEmpty()
          ? Changes.NONE
          : new Changes(
              counts.getOrDefault(OPEN, 0L),
              counts.getOrDefault(FOLLOW, 0L) + counts.getOrDefault(CORRECT, 0L),
              0,
              counts.getOrDefault(GONE, 0L));
    } finally {
      steps.unpersist();
    }
  }

  private List<Row> merge(Dataset<Row> steps, List<String> columns) {
    Map<String, String> row = new HashMap<>();
    columns.forEach(column -> row.put("`" + column + "`", "s.`" + column + "`"));
    Map<String, String> version = new HashMap<>(row);
    version.put(Load.VALID_FROM, "s." + Load.VALID_FROM);
    String isStep = "s." + STEP + " IN ('%s', '%s')";
    return table
        .as("t")
        .merge(
            steps.as("s"),
            "NOT "
                + isStep.formatted(OPEN, FOLLOW)
                + " AND t."
                + Load.VALID_TO
                + " IS NULL AND "
                + Conditions.sameKey(schema))
        .whenMatched("s." + STEP + " = '" + CORRECT + "'")
        .updateExpr(row)
        .whenMatched()
        .updateExpr(Map.of(Load.VALID_TO, "s." + Load.VALID_FROM))
        .whenNotMatched(isStep.formatted(OPEN, FOLLOW))
        .insertExpr(version)
        .execute()
        .collectAsList();
  }

  /** The steps to take: the rows of the batch, each with its step and the time it is taken at. */
  private Dataset<Row> steps(Dataset<Row> rows) {
    Column sameKey =
        schema.keys().stream()
            .map(key -> col("s." + key).equalTo(col("l." + key)))
            .reduce(Column::and)
            .orElseThrow();
    Dataset<Row> joined =
        rows.as("s").join(last().as("l"), sameKey, closesAbsent ? "full_outer" : "left_outer");
    List<Column> columns = new ArrayList<>();
    columns.add(explode(step()).as(STEP));
    for (String column : rows.columns()) {
      boolean isKey = schema.keys().contains(column);
      columns.add(
          isKey ? coalesce(col("s." + column), col("l." + column)).as(column) : col("s." + column));
    }
    columns.add(time().as(Load.VALID_FROM));
    return joined.select(columns.toArray(Column[]::new));
  }

  /** The last version of each key, as a struct beside the key. */
  private Dataset<Row> last() {
    Column[] keys = schema.keys().stream().map(Column::new).toArray(Column[]::new);
    List<Column> compared = new ArrayList<>();
    schema.tracked().forEach(column -> compared.add(col(column)));
    compared.add(col(Load.VALID_FROM));
    compared.add(col(Load.VALID_TO));
    Column order =
        functions.struct(
            col(Load.VALID_FROM), col(Load.VALID_TO).isNull().as("open"), col(Load.VALID_TO));
    return table
        .toDF()
        .groupBy(keys)
        .agg(
            functions.max_by(functions.struct(compared.toArray(Column[]::new)), order).as("_last"));
  }

  private Column step() {
    Column nothing = array().cast("array<string>");
    Column gone = when(isOpen(), array(lit(GONE))).otherwise(nothing);
    return when(not(isInBatch()), gone)
        .when(not(isOpen()), array(lit(OPEN)))
        .when(unchanged().or(isOlder()), nothing)
        .when(isSameTime(), array(lit(CORRECT)))
        .otherwise(array(lit(END), lit(FOLLOW)));
  }

  private Column isInBatch() {
    return col("s." + schema.keys().get(0)).isNotNull();
  }

  /** Whether the last version of the key is valid. */
  private static Column isOpen() {
    return col("l._last").isNotNull().and(col(LAST + Load.VALID_TO).isNull());
  }

  private Column unchanged() {
    return schema.fields().stream()
        .filter(Field::tracked)
        .map(field -> functions.expr(ComparedColumn.same("s", "l._last", field)))
        .reduce(Column::and)
        .orElseThrow();
  }

  /** Whether the source says that the row is older than the last version. */
  private Column isOlder() {
    return schema.load().validFrom().isPresent()
        ? validFrom().lt(col(LAST + Load.VALID_FROM))
        : lit(false);
  }

  /** Whether no time lies between both; a batch's time may be behind, if a clock was set back. */
  private Column isSameTime() {
    return validFrom().leq(col(LAST + Load.VALID_FROM));
  }

  private Column validFrom() {
    return schema.load().validFrom().map(column -> col("s." + column)).orElse(batchTime);
  }

  /** When a version begins or ends; greatest leaves out null. Versions never overlap. */
  private Column time() {
    return when(isInBatch(), greatest(validFrom(), col(LAST + Load.VALID_TO)))
        .otherwise(greatest(batchTime, col(LAST + Load.VALID_FROM)));
  }
}
