package dev.sluice.example.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The matching of a path, segment by segment, with one that has variables. */
final class PathMatch {
  private PathMatch() {}

  /**
   * Returns the decoded values of the variables, or empty where the path is another one.
   *
   * @param template a path such as {@code /lists/{id}}
   * @param path a path as it stands in the URL
   */
  static Optional<Map<String, String>> of(String template, String path) {
    String[] wanted = template.split("/", -1);
    String[] segments = path.split("/", -1);
    if (wanted.length != segments.length) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].startsWith("{")) {
        variables.put(wanted[i].substring(1, wanted[i].length() - 1), decoded(segments[i]));
      } else if (!wanted[i].equals(segments[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  /** Unlike in a query, a plus stands for itself here. */
  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
