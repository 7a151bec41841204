package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ColumnModel;

/**
 * What a column's type is called in each system.
 *
 * @param dataType the constant of {@code dev.sluice.schema.DataType}
 * @param bigQuery in BigQuery
 * @param avro in Avro, as JSON
 * @param sql in Spark SQL
 * @param spark in Spark's Java API
 */
record ColumnTypes(String dataType, String bigQuery, String avro, String sql, CodeBlock spark) {

  static ColumnTypes of(ColumnModel column) {
    return switch (column.kind()) {
      case INT -> new ColumnTypes("INT", "INTEGER", "\"int\"", "INT", spark("IntegerType"));
      case LONG -> new ColumnTypes("LONG", "INTEGER", "\"long\"", "BIGINT", spark("LongType"));
      case DOUBLE ->
          new ColumnTypes("DOUBLE", "FLOAT", "\"double\"", "DOUBLE", spark("DoubleType"));
      case BOOLEAN ->
          new ColumnTypes("BOOLEAN", "BOOLEAN", "\"boolean\"", "BOOLEAN", spark("BooleanType"));
      case TEXT -> new ColumnTypes("STRING", "STRING", "\"string\"", "STRING", spark("StringType"));
      case INSTANT ->
          new ColumnTypes(
              "TIMESTAMP",
              "TIMESTAMP",
              "{\"type\": \"long\", \"logicalType\": \"timestamp-micros\"}",
              "TIMESTAMP",
              spark("TimestampType"));
      case DATE ->
          new ColumnTypes(
              "DATE",
              "DATE",
              "{\"type\": \"int\", \"logicalType\": \"date\"}",
              "DATE",
              spark("DateType"));
      case DECIMAL ->
          new ColumnTypes(
              "DECIMAL",
              "NUMERIC",
              "{\"type\": \"bytes\", \"logicalType\": \"decimal\", \"precision\": 38, \"scale\":"
                  + " 9}",
              "DECIMAL(38,9)",
              CodeBlock.of("$T.createDecimalType(38, 9)", RuntimeTypes.SPARK_TYPES));
      default -> throw new IllegalStateException("No rule stopped " + column.kind());
    };
  }

  private static CodeBlock spark(String constant) {
    return CodeBlock.of("$T.$L", RuntimeTypes.SPARK_TYPES, constant);
  }
}
