package dev.sluice.processor.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A verb's path, taken apart. Of a malformed one, the parts that can be told.
 *
 * @param parts literals and variables in order
 * @param query the fixed query parameters, decoded
 */
public record PathTemplate(List<Part> parts, List<Pair> query) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

  public PathTemplate {
    parts = List.copyOf(parts);
    query = List.copyOf(query);
  }

  /**
   * A piece of the path.
   *
   * @param text the literal, encoded as written, or the variable's name
   * @param variable whether it is a variable
   */
  public record Part(String text, boolean variable) {}

  /**
   * A fixed query parameter.
   *
   * @param name decoded
   * @param value decoded; null for a name without one
   */
  public record Pair(String name, @Nullable String value) {}

  /** Takes a path apart. */
  public static PathTemplate parse(String path) {
    int mark = path.indexOf('?');
    return mark < 0
        ? new PathTemplate(parts(path), List.of())
        : new PathTemplate(parts(path.substring(0, mark)), pairs(path.substring(mark + 1)));
  }

  /** The names of the variables, in order. */
  public List<String> variables() {
    return parts.stream().filter(Part::variable).map(Part::text).toList();
  }

  private static List<Part> parts(String path) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(path);
    int end = 0;
    while (matcher.find()) {
      addLiteral(path.substring(end, matcher.start()), parts);
      parts.add(new Part(matcher.group(1), true));
      end = matcher.end();
    }
    addLiteral(path.substring(end), parts);
    return parts;
  }

  private static void addLiteral(String text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, false));
    }
  }

  private static List<Pair> pairs(String query) {
    List<Pair> pairs = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (!pair.isEmpty()) {
        pairs.add(
            equals < 0
                ? new Pair(decode(pair), null)
                : new Pair(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1))));
      }
    }
    return pairs;
  }

  /** Percent-decodes; '+' stays, as it means a space in forms only. */
  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
