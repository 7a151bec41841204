package dev.sluice.processor.model;

/**
 * An annotation in a place where nothing reads it.
 *
 * @param annotation its simple name
 * @param owner the simple name of the annotation whose reach it must be in
 * @param place where it stands
 * @param origin the annotation
 */
public record StrayModel(String annotation, String owner, Place place, Origin origin) {

  /** Where an annotation can be out of place. */
  public enum Place {
    /** On a type that lacks the owner. */
    ON_TYPE,
    /** Within a type that lacks the owner. */
    IN_TYPE,
    /** On, or on a parameter of, a method that has a body. */
    ON_BODY
  }
}
