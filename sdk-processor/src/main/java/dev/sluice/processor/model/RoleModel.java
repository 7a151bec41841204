package dev.sluice.processor.model;

/**
 * What a parameter is in the request.
 *
 * @param kind which part of the request it is
 * @param name the name in the request; empty where the role has none
 * @param options how it is written
 */
public record RoleModel(Kind kind, Written<String> name, RoleOptions options) {

  /** The parts of a request a parameter can be, by the annotation's simple name. */
  public enum Kind {
    PATH("Path"),
    URL("Url"),
    QUERY("Query"),
    QUERY_NAME("QueryName"),
    QUERY_MAP("QueryMap"),
    HEADER("Header"),
    HEADER_MAP("HeaderMap"),
    COOKIE("Cookie"),
    IDEMPOTENCY_KEY("IdempotencyKey"),
    FIELD("Field"),
    FIELD_MAP("FieldMap"),
    PART("Part"),
    PART_MAP("PartMap"),
    VARIABLE("Variable"),
    BODY("Body");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** The annotation's simple name. */
    public String annotation() {
      return annotation;
    }

    /** Whether it makes a request body, alone or with others of its family. */
    public boolean isBody() {
      return family() != Family.NONE;
    }

    /** The kind of body it makes. */
    public Family family() {
      return switch (this) {
        case BODY -> Family.WHOLE;
        case FIELD, FIELD_MAP -> Family.FORM;
        case PART, PART_MAP -> Family.MULTIPART;
        case VARIABLE -> Family.GRAPH_QL;
        default -> Family.NONE;
      };
    }

    /** Whether it takes a map, or a record's components. */
    public boolean isMap() {
      return switch (this) {
        case QUERY_MAP, HEADER_MAP, FIELD_MAP, PART_MAP -> true;
        default -> false;
      };
    }

    /** Whether several values may be given at once. */
    public boolean isRepeatable() {
      return switch (this) {
        case PATH, QUERY, HEADER, FIELD, PART -> true;
        default -> false;
      };
    }
  }

  /** What several parameters can make a body of. */
  public enum Family {
    NONE,
    WHOLE,
    FORM,
    MULTIPART,
    GRAPH_QL
  }
}
