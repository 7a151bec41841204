package dev.sluice.processor.model;

/** The single values that a column can hold, decimals aside. */
public enum ColumnKind {
  SHORT("SMALLINT"),
  INT("INT"),
  LONG("BIGINT"),
  FLOAT("FLOAT"),
  DOUBLE("DOUBLE"),
  BOOLEAN("BOOLEAN"),
  STRING("STRING"),
  BINARY("BINARY"),
  DATE("DATE"),
  /** An instant. */
  TIMESTAMP("TIMESTAMP"),
  /** A date and time without a zone. */
  LOCAL_TIMESTAMP("TIMESTAMP_NTZ");

  private final String sql;

  ColumnKind(String sql) {
    this.sql = sql;
  }

  /** Its name in Spark SQL. */
  public String sql() {
    return sql;
  }

  /** Whether it holds every value of the other as it is. */
  boolean holds(ColumnKind other) {
    return switch (this) {
      case INT -> other == INT || other == SHORT;
      case LONG -> other == LONG || other == INT || other == SHORT;
      case DOUBLE -> other == DOUBLE || other == FLOAT;
      default -> other == this;
    };
  }
}
