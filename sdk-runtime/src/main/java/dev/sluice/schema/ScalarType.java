package dev.sluice.schema;

/** The types of single values, decimals aside; also constants of {@link DataType}. */
public enum ScalarType implements DataType {
  SHORT("SMALLINT"),
  INT("INT"),
  LONG("BIGINT"),
  FLOAT("FLOAT"),
  DOUBLE("DOUBLE"),
  BOOLEAN("BOOLEAN"),
  STRING("STRING"),
  BINARY("BINARY"),
  DATE("DATE"),
  TIMESTAMP("TIMESTAMP"),
  LOCAL_TIMESTAMP("TIMESTAMP_NTZ");

  private final String sql;

  ScalarType(String sql) {
    this.sql = sql;
  }

  @Override
  public String sql() {
    return sql;
  }

  @Override
  public boolean holdsMap() {
    return false;
  }
}
