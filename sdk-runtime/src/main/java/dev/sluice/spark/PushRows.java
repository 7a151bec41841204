package dev.sluice.spark;

import dev.sluice.schema.Schema;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** A table's rows on their way to a push function, each with its identity. */
public final class PushRows {

  /** The key columns, as JSON. */
  public static final String KEY = "key";

  /** The identity of the row with its present content. */
  public static final String ID = "id";

  /** The whole row, as JSON: what is logged of it, and refined. */
  public static final String CONTENT = "content";

  /** Whether a task or run that was stopped may have sent the row. */
  public static final String INTERRUPTED = "interrupted";

  /** The row's columns. */
  public static final String VALUES = "values";

  // Spark's own formats end at milliseconds.
  private static final Map<String, String> JSON =
      Map.of(
          "timeZone", "UTC",
          "timestampFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX",
          "timestampNTZFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSSSS");

  private static final int ID_LENGTH = 32;

  private PushRows() {}

  /**
   * The rows of a table, each once. A row's identity is made of the flow, the key and the tracked
   * columns, so it is another one when the row has changed; a column that is null does not count,
   * so a new column changes nothing before it is filled.
   */
  public static Dataset<Row> of(Dataset<Row> table, String pipeline, String flow, Schema schema) {
    List<String> all = schema.fields().stream().map(field -> field.name()).toList();
    Column id =
        functions.sha2(
            functions.concat_ws(
                "\u0000",
                functions.lit(pipeline),
                functions.lit(flow),
                json(schema.keys()),
                json(schema.tracked())),
            256);
    return table
        .select(
            json(schema.keys()).as(KEY),
            functions.substring(id, 1, ID_LENGTH).as(ID),
            json(all).as(CONTENT),
            struct(all).as(VALUES))
        .dropDuplicates(new String[] {KEY});
  }

  /** The row that a logged content is; its columns may all be null. */
  static Column parsed(Column content, StructType type) {
    DataType nullable = type.asNullable();
    return functions.from_json(content, nullable, JSON);
  }

  static PushRow row(Row row) {
    return new PushRow(
        row.getAs(KEY),
        row.getAs(ID),
        row.getAs(CONTENT),
        row.<Boolean>getAs(INTERRUPTED),
        row.getAs(VALUES));
  }

  private static Column json(List<String> columns) {
    return functions.to_json(struct(columns), JSON);
  }

  private static Column struct(List<String> columns) {
    return functions.struct(columns.stream().map(Column::new).toArray(Column[]::new));
  }
}
