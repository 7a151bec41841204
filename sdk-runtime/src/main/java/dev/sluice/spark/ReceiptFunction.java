package dev.sluice.spark;

import dev.sluice.exchange.Exchange;
import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Schema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Refines to receipts: for each row's key, when it was last taken and with which status. */
public final class ReceiptFunction extends PushRefineFunction {

  private static final long serialVersionUID = 1;

  private static final String KEY = "row_key";
  private static final String STATUS = "status";
  private static final String SENT_AT = "sent_at";

  /** A function that writes receipts. */
  public ReceiptFunction(PushRefineTask task) {
    super(task);
  }

  /** The schema of a table of receipts. */
  public static Schema schema(String table) {
    return Schema.of(
        table,
        "Rows that an API has taken.",
        Field.required(KEY, DataType.STRING, "the key columns of the row, as JSON").asKey(),
        Field.required(STATUS, DataType.INT, "what the API answered"),
        Field.required(SENT_AT, DataType.TIMESTAMP, "when the row was sent"));
  }

  /** The same as a Spark type. */
  public static StructType rowType() {
    return new StructType()
        .add(KEY, DataTypes.StringType, false, "the key columns of the row, as JSON")
        .add(STATUS, DataTypes.IntegerType, false, "what the API answered")
        .add(SENT_AT, DataTypes.TimestampType, false, "when the row was sent");
  }

  @Override
  boolean holdsPersonalData() {
    return false;
  }

  @Override
  RowMaker rowMaker(Exchange exchange) {
    return (key, values, checks) -> new Object[] {key, exchange.status(), exchange.startedAt()};
  }
}
