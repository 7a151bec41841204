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
  DECIMAL
}
