package dev.sluice.processor.model;

/**
 * What an operation is sent as: {@code @Get}, {@code @Post} and so on, {@code @Http} or
 * {@code @GraphQl}.
 *
 * @param verb which
 * @param method the HTTP method
 * @param path as written
 * @param pathWritten whether the user wrote it
 * @param idempotent whether a repeat has the effect of one call, by the verb or by declaration
 * @param hasBody whether the request may have a body
 * @param document the GraphQL document; empty for none
 * @param origin the annotation
 */
public record VerbModel(
    Verb verb,
    Written<String> method,
    Written<String> path,
    boolean pathWritten,
    boolean idempotent,
    boolean hasBody,
    Written<String> document,
    Origin origin) {

  /** The annotations that make a method an operation, by their simple names. */
  public enum Verb {
    GET("Get"),
    HEAD("Head"),
    OPTIONS("Options"),
    POST("Post"),
    PUT("Put"),
    PATCH("Patch"),
    DELETE("Delete"),
    /** A method the annotation names. */
    HTTP("Http"),
    GRAPH_QL("GraphQl");

    private final String annotation;

    Verb(String annotation) {
      this.annotation = annotation;
    }

    /** The annotation's simple name. */
    public String annotation() {
      return annotation;
    }

    /** Whether HTTP itself makes a repeat harmless (RFC 9110 §9.2.2). */
    public boolean isIdempotent() {
      return this != POST && this != PATCH;
    }

    /** Whether HTTP gives a body a meaning (RFC 9110 §9.3). */
    public boolean hasBody() {
      return this != GET && this != HEAD;
    }
  }

  /** The path, taken apart. */
  public PathTemplate template() {
    return PathTemplate.parse(path.value());
  }
}
