package dev.sluice.pipeline;

import dev.sluice.contract.DriftSummary;
import dev.sluice.contract.FieldDrift;
import dev.sluice.schema.Field;
import dev.sluice.schema.Schema;
import dev.sluice.spark.DriftRows;
import dev.sluice.spark.RefinedRows;
import dev.sluice.table.ComparedColumn;
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
import org.apache.spark.sql.expressions.WindowSpec;
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
  private static final String RANK = "_rank";

  /** Where an item stands among all of its batch. */
  private static final Column[] PLACE = {
    functions.col(RefinedRows.SLICE),
    functions.col(RefinedRows.PAGE),
    functions.col(RefinedRows.INDEX)
  };

  private static final List<Column> LAST_PLACE = Stream.of(PLACE).map(Column::desc).toList();

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
        .withColumn(RANK, functions.dense_rank().over(Window.orderBy(PLACE)))
        .where(functions.col(RANK).leq(limit))
        .drop(RANK)
        .union(rows.where(functions.not(IS_ITEM)));
  }

  /** Whether it is a valid row and, of those with the same key, the one that was read last. */
  private static Column isRow(Schema schema) {
    Column isValid = fits().and(functions.col(RefinedRows.ORDINAL).geq(0));
    if (schema.keys().isEmpty()) {
      return isValid;
    }
    List<Column> order = new ArrayList<>();
    schema.load().validFrom().ifPresent(column -> order.add(functions.col(column).desc()));
    LAST_PLACE.forEach(order::add);
    order.add(functions.col(RefinedRows.ORDINAL).desc());
    Column isLast = functions.row_number().over(within(isValid, schema.keys(), order)).equalTo(1);
    List<String> parents = schema.load().parents();
    return parents.isEmpty()
        ? isValid.and(isLast)
        : isValid
            .and(isLast)
            .and(functions.rank().over(within(fits(), parents, LAST_PLACE)).equalTo(1));
  }

  /**
   * Those with the same columns in order; what is not asked for is spread, as it has no columns.
   */
  private static WindowSpec within(Column isAsked, List<String> columns, List<Column> order) {
    List<Column> same = new ArrayList<>(List.of(isAsked));
    columns.forEach(column -> same.add(functions.col(column)));
    same.add(functions.when(functions.not(isAsked), functions.col(RefinedRows.PAGE)));
    return Window.partitionBy(same.toArray(Column[]::new)).orderBy(order.toArray(Column[]::new));
  }

  /** Whether an item is not in quarantine. */
  private static Column fits() {
    return functions.col(RefinedRows.VIOLATIONS).isNull();
  }

  /**
   * What a refined batch comes to.
   *
   * @param items in all
   * @param quarantined of them
   * @param filtered of them, of which the transform made no row
   * @param rows with distinct keys
   * @param latest the latest cursor value
   * @param checksum of the rows' tracked columns, whatever their order
   * @param drift of the items from their read contract
   */
  record Summary(
      long items,
      long quarantined,
      long filtered,
      long rows,
      @Nullable Instant latest,
      String checksum,
      List<FieldDrift> drift) {}

  /** What the batch comes to. */
  Summary summary() {
    return summary;
  }

  private Summary count() {
    Column[] tracked =
        schema.fields().stream()
            .filter(Field::tracked)
            .map(field -> functions.expr(ComparedColumn.of(field)))
            .toArray(Column[]::new);
    Column hash = functions.xxhash64(tracked).cast(DataTypes.createDecimalType(38, 0));
    Column isRow = functions.col(IS_ROW);
    Column ordinal = functions.col(RefinedRows.ORDINAL);
    Row counted =
        refined
            .agg(
                functions.count(functions.when(IS_ITEM.and(ordinal.leq(0)), functions.lit(1))),
                functions.count(functions.when(IS_ITEM, functions.col(RefinedRows.VIOLATIONS))),
                functions.count(functions.when(ordinal.lt(0), functions.lit(1))),
                functions.count(functions.when(isRow, functions.lit(1))),
                functions.max(RefinedRows.CURSOR),
                functions.sum(functions.when(isRow, hash)),
                functions.flatten(functions.collect_list(RefinedRows.DRIFT)))
            .first();
    return new Summary(
        counted.getLong(0),
        counted.getLong(1),
        counted.getLong(2),
        counted.getLong(3),
        counted.isNullAt(4) ? null : counted.getInstant(4),
        checksum(counted.isNullAt(5) ? BigDecimal.ZERO : counted.getDecimal(5)),
        DriftSummary.of(DriftRows.sightings(counted.getList(6))));
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

  /** The keys of the parents whose rows the batch has, those without rows among them. */
  Dataset<Row> parents() {
    Column[] columns = schema.load().parents().stream().map(Column::new).toArray(Column[]::new);
    return refined.where(fits()).select(columns).distinct();
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
