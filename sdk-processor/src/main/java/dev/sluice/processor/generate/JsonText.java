package dev.sluice.processor.generate;

/** Writes JSON strings. */
final class JsonText {

  private JsonText() {}

  /** A text as a JSON string, in quotes. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** A further member of an object, {@code , "name": "text"}; nothing for an empty text. */
  static String member(String name, String text) {
    return text.isEmpty() ? "" : ", " + quote(name) + ": " + quote(text);
  }
}
