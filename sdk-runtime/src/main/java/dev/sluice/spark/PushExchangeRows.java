package dev.sluice.spark;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The exchanges of a push flow as rows of its bronze table: those of {@link ExchangeRows}, and
 * which rows were sent and what became of them. The page is the round of sending.
 */
public final class PushExchangeRows {

  /** What became of the rows. */
  public static final String DELIVERY = "delivery";

  /** The rows that were sent. */
  public static final String ROWS = "rows";

  // Nullable within, because Delta has no NOT NULL within arrays.
  private static final StructType ROW =
      new StructType()
          .add(PushRows.KEY, DataTypes.StringType)
          .add(PushRows.ID, DataTypes.StringType)
          .add(PushRows.CONTENT, DataTypes.StringType);

  /** The bronze table's columns. */
  public static final StructType TYPE = type();

  private PushExchangeRows() {}

  private static StructType type() {
    StructType type =
        new StructType()
            .add(DELIVERY, DataTypes.StringType, false, "what became of the rows")
            .add(ROWS, DataTypes.createArrayType(ROW), false, "the rows that were sent");
    for (StructField column : ExchangeRows.TYPE.fields()) {
      type = type.add(column);
    }
    return type;
  }

  static Row row(Pushed pushed, BodyFiles files) {
    Object[] rows =
        pushed.rows().stream()
            .map(row -> RowFactory.create(row.key(), row.id(), row.content()))
            .toArray();
    Row exchange = ExchangeRows.row(pushed.exchange(), files);
    Object[] values = new Object[exchange.size()];
    Arrays.setAll(values, exchange::get);
    return RowFactory.create(
        Stream.concat(Stream.of(pushed.delivery().name(), rows), Arrays.stream(values)).toArray());
  }

  /** Exchanges with the content of their rows read as columns of that type. */
  public static Dataset<Row> parsed(Dataset<Row> exchanges, StructType type) {
    return exchanges.withColumn(
        ROWS,
        functions.transform(
            functions.col(ROWS),
            row ->
                functions.struct(
                    row.getField(PushRows.KEY).as(PushRows.KEY),
                    row.getField(PushRows.CONTENT).as(PushRows.CONTENT),
                    PushRows.parsed(row.getField(PushRows.CONTENT), type).as(PushRows.VALUES))));
  }
}
