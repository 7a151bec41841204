package dev.sluice.spark;

/** How a user's exception is told. */
final class Thrown {

  private Thrown() {}

  /** The kind of exception and where it was thrown: its message may hold a personal value. */
  static String text(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return e.getClass().getSimpleName() + where;
  }
}
