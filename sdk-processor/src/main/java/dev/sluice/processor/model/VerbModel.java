package dev.sluice.processor.model;

/**
 * {@code @Get}, {@code @Post}, {@code @Put}, {@code @Patch} or {@code @Delete}.
 *
 * @param verb which
 * @param path as written
 * @param idempotent whether a repeat has the effect of one call, by the verb or by declaration
 * @param origin the annotation
 */
public record VerbModel(Verb verb, Written<String> path, boolean idempotent, Origin origin) {

  /** The HTTP methods, by what they are called in requests. */
  public enum Verb {
    GET("Get"),
    POST("Post"),
    PUT("Put"),
    PATCH("Patch"),
    DELETE("Delete");

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
  }

  /** The path, taken apart. */
  public PathTemplate template() {
    return PathTemplate.parse(path.value());
  }
}
