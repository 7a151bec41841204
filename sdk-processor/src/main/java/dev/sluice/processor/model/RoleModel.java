package dev.sluice.processor.model;

/**
 * What a parameter is in the request.
 *
 * @param kind which part of the request it is
 * @param name the name in the request; empty for the body
 */
public record RoleModel(Kind kind, Written<String> name) {

  /** The parts of a request a parameter can be, by the annotation's simple name. */
  public enum Kind {
    PATH("Path"),
    QUERY("Query"),
    HEADER("Header"),
    BODY("Body");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** The annotation's simple name. */
    public String annotation() {
      return annotation;
    }
  }
}
