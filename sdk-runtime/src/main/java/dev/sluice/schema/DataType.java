package dev.sluice.schema;

/** The column types a write contract can have. */
public enum DataType {
  /** 32-bit integer. */
  INT("INT"),
  /** 64-bit integer. */
  LONG("BIGINT"),
  /** 64-bit floating point. */
  DOUBLE("DOUBLE"),
  BOOLEAN("BOOLEAN"),
  STRING("STRING"),
  /** A calendar date. */
  DATE("DATE"),
  /** An instant with microseconds. */
  TIMESTAMP("TIMESTAMP"),
  /** Exact decimal number, 38 digits, 9 of them behind the point. */
  DECIMAL("DECIMAL(38,9)");

  private final String sql;

  DataType(String sql) {
    this.sql = sql;
  }

  /** The type's name in Spark SQL. */
  public String sql() {
    return sql;
  }
}
