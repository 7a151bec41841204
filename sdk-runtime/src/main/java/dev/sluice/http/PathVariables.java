package dev.sluice.http;

/** Fills variables in the path of a finished URL: what pagers turn pages with. */
public final class PathVariables {

  private PathVariables() {}

  /**
   * The URL with the segment {@code %7Bname%7D} replaced by the value, percent-encoded; an empty
   * value leaves the segment out.
   *
   * @throws IllegalArgumentException when the value is "." or "..", which would change the path
   */
  public static String set(String url, String name, String value) {
    if (value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(
          "The path variable " + name + " is \"" + value + "\", which would change the path");
    }
    String marker = "/%7B" + name + "%7D";
    return url.replace(marker, value.isEmpty() ? "" : "/" + PercentEncoding.encode(value));
  }

  /**
   * The URL with every {@code %7Bname%7D} replaced by the value, percent-encoded, be it in the path
   * or in the query.
   *
   * @throws IllegalArgumentException when the value is empty, "." or "..", which would change the
   *     path
   */
  public static String replace(String url, String name, String value) {
    if (value.isEmpty() || value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(
          "The variable " + name + " is \"" + value + "\", which would change the path");
    }
    return url.replace("%7B" + name + "%7D", PercentEncoding.encode(value));
  }
}
