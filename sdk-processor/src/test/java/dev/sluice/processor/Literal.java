package dev.sluice.processor;

/** Java source text of values. */
final class Literal {

  private Literal() {}

  /** A string literal. */
  static String of(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars().forEach(c -> out.append(escaped((char) c)));
    return out.append('"').toString();
  }

  private static String escaped(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    return c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
  }
}
