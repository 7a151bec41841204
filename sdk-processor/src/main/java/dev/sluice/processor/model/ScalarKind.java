package dev.sluice.processor.model;

/** The single values that contracts, bodies and parameters can hold. */
public enum ScalarKind {
  INT,
  LONG,
  DOUBLE,
  BOOLEAN,
  TEXT,
  INSTANT,
  DATE,
  DECIMAL,
  BIG_INTEGER,
  TIME,
  DATE_TIME,
  OFFSET_DATE_TIME,
  ZONED_DATE_TIME,
  UUID,
  URI,
  SHORT,
  FLOAT;

  /** Whether contracts can hold it, too; else only what is sent. */
  public boolean isContract() {
    return compareTo(DECIMAL) <= 0;
  }

  /** Whether it is a date or time. */
  public boolean isTemporal() {
    return isPointInTime() || this == DATE || this == TIME || this == DATE_TIME;
  }

  /** Whether it is one instant, wherever one stands. */
  public boolean isPointInTime() {
    return this == INSTANT || this == OFFSET_DATE_TIME || this == ZONED_DATE_TIME;
  }
}
