package dev.sluice.annotations;

/** What a point in time is counted in, since 1970-01-01T00:00Z. */
public enum EpochUnit {
  /** It is not counted, but written as text. */
  NONE,
  SECONDS,
  MILLIS
}
