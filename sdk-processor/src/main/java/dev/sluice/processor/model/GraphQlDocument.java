package dev.sluice.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The operation of a GraphQL document, as far as a client must know it.
 *
 * @param kind {@code query}, {@code mutation} or {@code subscription}; empty where there is no
 *     operation
 * @param operations how many there are
 * @param balanced whether every bracket has its partner
 * @param variables the names of the variables it declares, without '$'
 */
public record GraphQlDocument(
    String kind, int operations, boolean balanced, List<String> variables) {

  // Comments, and strings whose content could look like anything.
  private static final Pattern NOISE =
      Pattern.compile("#[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);

  private static final Pattern OPERATION =
      Pattern.compile(
          "^\\s*(query|mutation|subscription|fragment)?\\b[^{(]*(\\([^)]*\\))?[^{]*\\{");

  private static final Pattern VARIABLE = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)\\s*:");

  public GraphQlDocument {
    variables = List.copyOf(variables);
  }

  /** Reads a document. */
  public static GraphQlDocument parse(String text) {
    String rest = NOISE.matcher(text).replaceAll(" ");
    boolean balanced = isBalanced(rest);
    String kind = "";
    int operations = 0;
    List<String> variables = new ArrayList<>();
    Matcher head = OPERATION.matcher(rest);
    while (balanced && head.find()) {
      String keyword = head.group(1) == null ? "query" : head.group(1);
      if (!keyword.equals("fragment")) {
        operations++;
        kind = kind.isEmpty() ? keyword : kind;
        String declared = head.group(2) == null ? "" : head.group(2);
        VARIABLE.matcher(declared).results().forEach(found -> variables.add(found.group(1)));
      }
      rest = behind(rest, head.end());
      head = OPERATION.matcher(rest);
    }
    return new GraphQlDocument(kind, operations, balanced, variables);
  }

  /** What follows the closing brace of the one before {@code start}. */
  private static String behind(String text, int start) {
    int depth = 1;
    int at = start;
    while (at < text.length() && depth > 0) {
      char c = text.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return text.substring(at);
  }

  private static boolean isBalanced(String text) {
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int closing = ")]}".indexOf(c);
      if ("([{".indexOf(c) >= 0) {
        open.append(c);
      } else if (closing >= 0) {
        int last = open.length() - 1;
        if (last < 0 || "([{".indexOf(open.charAt(last)) != closing) {
          return false;
        }
        open.setLength(last);
      }
    }
    return open.isEmpty();
  }
}
