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

  /** Whether it is a number. */
  public boolean isNumber() {
    return switch (this) {
      case INT, LONG, DOUBLE, DECIMAL, BIG_INTEGER, SHORT, FLOAT -> true;
      default -> false;
    };
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
