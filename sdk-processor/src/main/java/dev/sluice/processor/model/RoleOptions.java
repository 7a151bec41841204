package dev.sluice.processor.model;

/**
 * How a parameter is written into the request, as its annotation says; the default where that has
 * no such member.
 *
 * @param encoded whether it is percent-encoded already
 * @param style the constant of {@code QueryStyle}
 * @param prefix what stands before a header's value
 * @param filename of a part
 * @param contentType of a body or part
 */
public record RoleOptions(
    Written<Boolean> encoded,
    Written<String> style,
    Written<String> prefix,
    Written<String> filename,
    Written<String> contentType) {

  /** What several values are written like where nothing is said. */
  public static final String EXPLODE = "EXPLODE";
}
