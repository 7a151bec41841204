package dev.sluice.pipeline;

import dev.sluice.contract.DriftSummary;
import dev.sluice.contract.FieldDrift;
import dev.sluice.schema.Schema;
import dev.sluice.spark.DriftRows;
import dev.sluice.spark.RefinedRows;
import dev.sluice.table.SessionSettings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * The REFINE step: the usable exchanges of a batch as rows, found valid or held back. The rows are
 * kept, in memory or on local disk, until {@link #close()}.
 */
final class Refining implements AutoCloseable {

  private static final String IS_ROW = "_is_row";

  private static final Column IS_ITEM = functions.col(RefinedRows.DRIFT).isNull();

  // Spark otherwise reads the bodies of thousands of pages at once.
  private static final Map<String, String> ROW_BY_ROW =
      Map.of("spark.sql.parquet.enableVectorizedReader", "false");

  private final Schema schema;
  private final Dataset<Row> refined;
  private final Summary summary;

  private Refining(Schema schema, Dataset<Row> refined) {
    this.schema = schema;
    this.refined = refined.persist(StorageLevel.MEMORY_AND_DISK());
    this.summary = count();
  }

  /**
   * Refines the exchanges, and counts what comes of them, in one pass.
   *
   * @param rows of {@link RefinedRows}, not computed yet
   * @param limit how many items are wanted, in the order of the lists; {@link Long#MAX_VALUE} for
   *     all
   */
  static Refining of(Dataset<Row> rows, Schema schema, long limit) {
    Dataset<Row> refined = first(limit, rows).withColumn(IS_ROW, isRow(schema));
    return new SessionSettings(rows.sparkSession(), ROW_BY_ROW)
        .during(() -> new Refining(schema, refined));
  }

  private static Dataset<Row> first(long limit, Dataset<Row> rows) {
    if (limit > Integer.MAX_VALUE) {
      return rows;
    }
    return rows.where(IS_ITEM)
        .orderBy(RefinedRows.SLICE, RefinedRows.PAGE, RefinedRows.INDEX)
        .limit((int) limit)
        .union(rows.where(functions.not(IS_ITEM)));
  }

  /** Whether an item is valid and, of those with the same key, the one that was read last. */
  private static Column isRow(Schema schema) {
    Column isValid = functions.col(RefinedRows.VIOLATIONS).isNull();
    Column[] key =
        Stream.concat(Stream.of(isValid), schema.keys().stream().map(Column::new))
            .toArray(Column[]::new);
    Column rank =
        functions
            .row_number()
            .over(
                Window.partitionBy(key)
                    .orderBy(
                        functions.col(RefinedRows.SLICE).desc(),
                        functions.col(RefinedRows.PAGE).desc(),
                        functions.col(RefinedRows.INDEX).desc()));
    return isValid.and(rank.equalTo(1));
  }

  /**
   * What a refined batch comes to.
   *
   * @param items in all
   * @param quarantined of them
   * @param rows with distinct keys
   * @param latest the latest cursor value
   * @param checksum of the rows' tracked columns, whatever their order
   * @param drift of the items from their read contract
   */
  record Summary(
      long items,
      long quarantined,
      long rows,
      @Nullable Instant latest,
      String checksum,
      List<FieldDrift> drift) {}

  /** What the batch comes to. */
  Summary summary() {
    return summary;
  }

  private Summary count() {
    Column[] tracked = schema.tracked().stream().map(Column::new).toArray(Column[]::new);
    Column hash = functions.xxhash64(tracked).cast(DataTypes.createDecimalType(38, 0));
    Column isRow = functions.col(IS_ROW);
    Row counted =
        refined
            .agg(
                functions.count(functions.when(IS_ITEM, functions.lit(1))),
                functions.count(functions.when(IS_ITEM, functions.col(RefinedRows.VIOLATIONS))),
                functions.count(functions.when(isRow, functions.lit(1))),
                functions.max(RefinedRows.CURSOR),
                functions.sum(functions.when(isRow, hash)),
                functions.flatten(functions.collect_list(RefinedRows.DRIFT)))
            .first();
    return new Summary(
        counted.getLong(0),
        counted.getLong(1),
        counted.getLong(2),
        counted.isNullAt(3) ? null : counted.getInstant(3),
        checksum(counted.isNullAt(4) ? BigDecimal.ZERO : counted.getDecimal(4)),
        DriftSummary.of(DriftRows.sightings(counted.getList(5))));
  }

  /** The valid rows as the table has them. */
  Dataset<Row> rows() {
    return tableRows(refined.where(IS_ROW), schema);
  }

  /** Refined rows as a table has them. */
  static Dataset<Row> tableRows(Dataset<Row> rows, Schema schema) {
    List<Column> columns = new ArrayList<>();
    schema.fields().forEach(field -> columns.add(functions.col(field.name())));
    columns.add(functions.col(RefinedRows.REQUEST_ID));
    columns.add(functions.col(RefinedRows.BATCH_ID));
    return rows.select(columns.toArray(Column[]::new));
  }

  /** The items that do not fit, as the quarantine table has them. */
  Dataset<Row> quarantined() {
    return quarantineRows(
        refined.where(IS_ITEM.and(functions.col(RefinedRows.VIOLATIONS).isNotNull())));
  }

  /** Refined rows as a quarantine table has them. */
  static Dataset<Row> quarantineRows(Dataset<Row> rows) {
    return rows.select(
        Arrays.stream(RefinedRows.quarantineType().fieldNames())
            .map(Column::new)
            .toArray(Column[]::new));
  }

  /** Some of the reasons for quarantine, for people. */
  List<String> reasons(int most) {
    return quarantined()
        .orderBy(RefinedRows.SLICE, RefinedRows.PAGE, RefinedRows.INDEX)
        .limit(most)
        .collectAsList()
        .stream()
        .map(Refining::reason)
        .toList();
  }

  private static String reason(Row item) {
    Row first = item.<Row>getList(item.fieldIndex(RefinedRows.VIOLATIONS)).get(0);
    String pointer = first.getString(0);
    return String.format(
        Locale.ROOT,
        "%sexpected %s, found %s (page %d, item %d, request %s)",
        pointer.isEmpty() ? "" : pointer + ": ",
        first.getString(1),
        first.getString(2),
        item.<Long>getAs(RefinedRows.PAGE),
        item.<Integer>getAs(RefinedRows.INDEX),
        item.<String>getAs(RefinedRows.REQUEST_ID));
  }

  @Override
  public void close() {
    refined.unpersist();
  }

  private static String checksum(BigDecimal sum) {
    return String.format(Locale.ROOT, "%016x", sum.toBigInteger().longValue());
  }
}
