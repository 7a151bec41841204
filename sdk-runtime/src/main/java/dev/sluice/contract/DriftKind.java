package dev.sluice.contract;

/** How what an API sends differs from what a read contract says. */
public enum DriftKind {
  /** A field that the contract does not name. */
  UNKNOWN("not in the contract"),
  /** A field of the contract that did not come: a required one, or one that never did. */
  MISSING("missing"),
  /** A field of the contract that came as null: a required one, or one that always did. */
  NULL("null"),
  /** A value that came as another kind of JSON than the contract's, converted or not. */
  TYPE("of another type");

  private final String text;

  DriftKind(String text) {
    this.text = text;
  }

  /** What it is, for people. */
  public String text() {
    return text;
  }
}
