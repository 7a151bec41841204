package dev.sluice.contract;

/**
 * What one task saw of one field: the counts of which {@link DriftSummary} makes the drift of a
 * batch. Holds names and kinds, and no values.
 *
 * @param what it saw
 * @param pointer a JSON pointer into the item, with a star for the elements of arrays and maps
 * @param count how often
 * @param kinds of the values, see {@link JsonKinds}
 * @param elements the kinds of the elements of arrays
 * @param first where it was seen first
 */
public record DriftSighting(
    What what, String pointer, long count, int kinds, int elements, DriftPlace first) {

  /** What a task counts. */
  public enum What {
    /** A field that the contract does not name. */
    UNKNOWN,
    /** A required field that did not come. */
    MISSING,
    /** A required field that was null. */
    NULL,
    /** A value of another kind than the contract's. */
    TYPE,
    /** An object of the contract. */
    OBJECT,
    /** An object in which the field did not come, as in all of the task. */
    NEVER_THERE,
    /** An object in which the field had no value, as in all of the task, but came as null. */
    NEVER_SET
  }
}
