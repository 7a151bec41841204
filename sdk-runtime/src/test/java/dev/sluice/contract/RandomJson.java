package dev.sluice.contract;

import java.util.Arrays;
import java.util.Random;

/** Any JSON value (RFC 8259), with all forms of texts, numbers and white space. */
final class RandomJson {

  private static final String[] TEXTS = {
    "",
    "a",
    "plain text of more than eight bytes",
    "Grüße",
    "日本",
    "😀",
    "12345678",
    "1234567",
    "]}",
    "\u007f",
    " , : "
  };
  private static final String[] ESCAPES = {
    "\\n", "\\\"", "\\\\", "\\u00fc", "{\\\"a\\\":[1}", "\\ud83d\\ude00", "\\ud83d", "\\ude00"
  };
  private static final String[] SCALARS = {
    "0",
    "-0",
    "7",
    "-12",
    "1234567890123",
    "0.125",
    "-1.5e10",
    "2E+3",
    "1e-7",
    "true",
    "false",
    "null"
  };
  private static final String[] SPACES = {"", "", "", " ", "  ", "\n", "\r\n", "\r", "\t", "\n  "};

  private final Random random;
  private final boolean escapedNames;
  private final StringBuilder json = new StringBuilder();

  RandomJson(long seed) {
    this(seed, true);
  }

  RandomJson(long seed, boolean escapedNames) {
    this.random = new Random(seed);
    this.escapedNames = escapedNames;
  }

  /** An object or array. */
  String container() {
    json.setLength(0);
    container(random.nextInt(4));
    return json.toString();
  }

  /** A text, with its quotes. */
  String text() {
    json.setLength(0);
    addText();
    return json.toString();
  }

  /** Bytes, some of which may have been changed, lost or cut off. */
  byte[] broken(byte[] whole) {
    byte[] bytes = whole.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(3)) {
      // But 0xFF, of which Jackson makes nothing where it compares names.
      case 0 -> bytes[at] = (byte) random.nextInt(0xFF);
      case 1 -> bytes[at] = bytes[random.nextInt(bytes.length)];
      default -> bytes = Arrays.copyOf(bytes, at + 1);
    }
    return bytes;
  }

  private void container(int depth) {
    boolean object = random.nextBoolean();
    json.append(object ? '{' : '[');
    int members = random.nextInt(5);
    for (int i = 0; i < members; i++) {
      json.append(i == 0 ? "" : ",").append(space());
      if (object) {
        addText(escapedNames);
        json.append(space()).append(':').append(space());
      }
      value(depth);
      json.append(space());
    }
    json.append(members == 0 ? space() : "").append(object ? '}' : ']');
  }

  private void value(int depth) {
    switch (random.nextInt(depth == 0 ? 2 : 3)) {
      case 0 -> addText();
      case 1 -> json.append(SCALARS[random.nextInt(SCALARS.length)]);
      default -> container(depth - 1);
    }
  }

  private void addText() {
    addText(true);
  }

  private void addText(boolean mayBeEscaped) {
    json.append('"');
    for (int i = random.nextInt(3); i >= 0; i--) {
      String[] parts = mayBeEscaped && random.nextInt(3) == 0 ? ESCAPES : TEXTS;
      json.append(parts[random.nextInt(parts.length)]);
    }
    json.append('"');
  }

  private String space() {
    return SPACES[random.nextInt(SPACES.length)];
  }
}
