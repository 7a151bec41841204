package dev.sluice.pipeline;

import dev.sluice.error.ContractException;
import dev.sluice.schema.Schema;
import dev.sluice.spark.RefinedRows;
import dev.sluice.table.SessionSettings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * The REFINE step: the usable exchanges of a batch as rows, found valid or held back. The rows are
 * kept, in memory or on local disk, until {@link #close()}.
 */
final class Refining implements AutoCloseable {

  private static final String IS_ROW = "_is_row";

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
   * @param limit how many items are wanted, in the order of the lists; {@link Long#MAX_VALUE} for
   *     all
   */
  static Refining of(
      Dataset<Row> exchanges,
      FlatMapFunction<Row, Row> function,
      Schema schema,
      StructType rowType,
      long limit) {
    Dataset<Row> items = exchanges.flatMap(function, Encoders.row(RefinedRows.type(rowType)));
    Dataset<Row> refined = first(limit, items).withColumn(IS_ROW, isRow(schema));
    return new SessionSettings(exchanges.sparkSession(), ROW_BY_ROW)
        .during(() -> new Refining(schema, refined));
  }

  private static Dataset<Row> first(long limit, Dataset<Row> items) {
    return limit > Integer.MAX_VALUE
        ? items
        : items.orderBy(RefinedRows.SLICE, RefinedRows.PAGE, RefinedRows.INDEX).limit((int) limit);
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
   */
  record Summary(
      long items, long quarantined, long rows, @Nullable Instant latest, String checksum) {}

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
                functions.count(functions.lit(1)),
                functions.count(functions.col(RefinedRows.VIOLATIONS)),
                functions.count(functions.when(isRow, functions.lit(1))),
                functions.max(RefinedRows.CURSOR),
                functions.sum(functions.when(isRow, hash)))
            .first();
    return new Summary(
        counted.getLong(0),
        counted.getLong(1),
        counted.getLong(2),
        counted.isNullAt(3) ? null : counted.getInstant(3),
        checksum(counted.isNullAt(4) ? BigDecimal.ZERO : counted.getDecimal(4)));
  }

  /** The valid rows as the table has them. */
  Dataset<Row> rows() {
    List<Column> columns = new ArrayList<>();
    schema.fields().forEach(field -> columns.add(functions.col(field.name())));
    columns.add(functions.col(RefinedRows.REQUEST_ID));
    columns.add(functions.col(RefinedRows.BATCH_ID));
    return refined.where(IS_ROW).select(columns.toArray(Column[]::new));
  }

  /** The items that do not fit, as the quarantine table has them. */
  Dataset<Row> quarantined() {
    Column[] columns =
        java.util.Arrays.stream(RefinedRows.quarantineType().fieldNames())
            .map(Column::new)
            .toArray(Column[]::new);
    return refined.where(functions.col(RefinedRows.VIOLATIONS).isNotNull()).select(columns);
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

  /**
   * Refuses a batch of which too many items do not fit: then the contract is wrong, not the items.
   */
  void refuseAbove(double share, Summary summary) {
    if (summary.quarantined() > share * summary.items()) {
      throw new ContractException(
          String.format(
              Locale.ROOT,
              "%,d of %,d items do not fit the contract, more than the allowed %.0f %%: %s. Nothing"
                  + " was written to the table, and the exchanges are kept: correct the contract,"
                  + " or raise max-quarantined-share, and run again.",
              summary.quarantined(),
              summary.items(),
              share * 100,
              String.join("; ", reasons(1))));
    }
  }

  @Override
  public void close() {
    refined.unpersist();
  }

  private static String checksum(BigDecimal sum) {
    return String.format(Locale.ROOT, "%016x", sum.toBigInteger().longValue());
  }
}
