package dev.sluice.spark;

import dev.sluice.contract.DriftSighting;
import dev.sluice.contract.Violation;
import dev.sluice.exchange.Exchange;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What refining gives: the columns of the table, or why there are none, and where the item came
 * from. A valid row and a quarantined item have the same type, so that one pass finds both.
 */
public final class RefinedRows {

  /** The request an item came with; also a column of the silver table. */
  public static final String REQUEST_ID = "_request_id";

  /** The batch an item came with; also a column of the silver table. */
  public static final String BATCH_ID = "_batch_id";

  /** The slice an item was read with. */
  public static final String SLICE = "_slice";

  /** The page an item stands on. */
  public static final String PAGE = "_page";

  /** The item's place on the page, from 0. */
  public static final String INDEX = "_index";

  /**
   * A row's place among those of its item, from 0; {@link #LEFT_OUT} for an item that became none.
   */
  public static final String ORDINAL = "_ordinal";

  /** The {@link #ORDINAL} of an item that became no row. */
  public static final int LEFT_OUT = -1;

  /** The item's cursor value, or null. */
  public static final String CURSOR = "_cursor";

  /** Why the item is not in the table; null when it is. */
  public static final String VIOLATIONS = "_violations";

  /** The JSON of an item that is not in the table. */
  public static final String ITEM = "_item";

  /** What a task saw of drift, in a row of its own that is no item; null in all others. */
  public static final String DRIFT = "_drift";

  // Nullable within, because Delta has no NOT NULL within arrays.
  private static final DataType VIOLATION_LIST =
      DataTypes.createArrayType(
          new StructType()
              .add("pointer", DataTypes.StringType)
              .add("expected", DataTypes.StringType)
              .add("found", DataTypes.StringType));

  private static final int OWN_COLUMNS = 10;

  private RefinedRows() {}

  /** The type of refined rows for a table of these columns. */
  public static StructType type(StructType columns) {
    StructType type = new StructType();
    for (StructField column : columns.fields()) {
      type = type.add(column.name(), column.dataType(), true);
    }
    return type.add(REQUEST_ID, DataTypes.StringType, false)
        .add(BATCH_ID, DataTypes.StringType, false)
        .add(SLICE, DataTypes.StringType, false)
        .add(PAGE, DataTypes.LongType, false)
        .add(INDEX, DataTypes.IntegerType, false)
        .add(ORDINAL, DataTypes.IntegerType, false)
        .add(CURSOR, DataTypes.TimestampType, true)
        .add(VIOLATIONS, VIOLATION_LIST, true)
        .add(ITEM, DataTypes.StringType, true)
        .add(DRIFT, DriftRows.TYPE, true);
  }

  /** The type of the quarantine table. */
  public static StructType quarantineType() {
    return new StructType()
        .add(BATCH_ID, DataTypes.StringType, false, "the batch it came with")
        .add(REQUEST_ID, DataTypes.StringType, false, "the exchange it came with")
        .add(
            SLICE, DataTypes.StringType, false, "the list it was read with; empty for the only one")
        .add(PAGE, DataTypes.LongType, false, "the page it stands on")
        .add(INDEX, DataTypes.IntegerType, false, "its place on the page, from 0")
        .add(VIOLATIONS, VIOLATION_LIST, false, "why it is not in the table")
        .add(ITEM, DataTypes.StringType, false, "the item as received");
  }

  static Row valid(
      Object[] columns, Exchange exchange, int index, int ordinal, @Nullable Instant cursor) {
    return row(columns, exchange, index, ordinal, cursor, null, null);
  }

  /** An item that became no row; of the columns at most those of the parent's key are known. */
  static Row leftOut(Object[] columns, Exchange exchange, int index, @Nullable Instant cursor) {
    return row(columns, exchange, index, LEFT_OUT, cursor, null, null);
  }

  static Row quarantined(
      int columns, Exchange exchange, int index, List<Violation> violations, String item) {
    Object[] reasons =
        violations.stream()
            .map(v -> RowFactory.create(v.pointer(), v.expected(), v.found()))
            .toArray();
    return row(new Object[columns], exchange, index, 0, null, reasons, item);
  }

  /** What a task saw of drift; no item, so it counts as one that is not in the table. */
  static Row drift(int columns, List<DriftSighting> sightings) {
    @Nullable Object[] values = new Object[columns + OWN_COLUMNS];
    int at = columns;
    values[at++] = "";
    values[at++] = "";
    values[at++] = "";
    values[at++] = 0L;
    values[at++] = 0;
    values[at++] = 0;
    values[at++] = null;
    values[at++] = new Object[0];
    values[at++] = null;
    values[at] = DriftRows.of(sightings);
    return RowFactory.create(values);
  }

  private static Row row(
      Object[] columns,
      Exchange exchange,
      int index,
      int ordinal,
      @Nullable Instant cursor,
      Object @Nullable [] violations,
      @Nullable String item) {
    @Nullable Object[] values = Arrays.copyOf(columns, columns.length + OWN_COLUMNS);
    int at = columns.length;
    values[at++] = exchange.requestId();
    values[at++] = exchange.batchId();
    values[at++] = exchange.slice();
    values[at++] = exchange.page();
    values[at++] = index;
    values[at++] = ordinal;
    values[at++] = cursor;
    values[at++] = violations;
    values[at++] = item;
    values[at] = null;
    return RowFactory.create(values);
  }
}
