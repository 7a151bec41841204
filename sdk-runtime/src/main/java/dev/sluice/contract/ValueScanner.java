package dev.sluice.contract;

/**
 * Finds the end of an object or array in the bytes of JSON (RFC 8259), and makes nothing of what is
 * in it. Whatever is not plainly well-formed, or does not end before the bytes do, it leaves to a
 * parser, which knows what to say. For one thread.
 */
final class ValueScanner {

  /** What is returned where a parser has to look itself. */
  static final int UNSURE = -1;

  // What may come next, as a set.
  private static final int NAME = 1;
  private static final int VALUE = 2;
  private static final int COMMA = 4;
  private static final int END = 8;

  // Which of the brackets that are open are those of objects is kept in a long, a bit each.
  private static final int DEEPEST = Long.SIZE;

  private byte[] in = {};
  private int to;
  private int lines;
  private int lineStart;

  /**
   * Where an object or array ends.
   *
   * @param from the index behind its opening bracket
   * @param to the index behind the last byte that is there
   * @param object whether it is an object
   * @param depth how many brackets may be open at a time
   * @return the index behind its closing bracket; {@link #UNSURE} where a parser has to find it
   */
  int end(byte[] in, int from, int to, boolean object, int depth) {
    this.in = in;
    this.to = to;
    lines = 0;
    int deepest = Math.min(depth, DEEPEST);
    int open = 1;
    long objects = object ? 1 : 0;
    int next = inside(object);
    int at = from;
    while (at != UNSURE && at < to) {
      byte b = in[at++];
      switch (b) {
        case ' ', '\t' -> {}
        case '\n' -> line(at);
        case '\r' -> {
          // Before \n, that is what ends the line; as the last byte that is there, no value ends.
          if (at < to && in[at] != '\n') {
            line(at);
          }
        }
        case '"' -> {
          boolean name = (next & NAME) != 0;
          if (!name && (next & VALUE) == 0) {
            return UNSURE;
          }
          at = name ? nameAndColon(at) : TextScanner.end(in, at, to);
          next = name ? VALUE : COMMA | END;
        }
        case ',' -> {
          at = (next & COMMA) == 0 ? UNSURE : blank(at);
          next = (objects & 1) == 1 ? NAME : VALUE;
        }
        case '{', '[' -> {
          if ((next & VALUE) == 0 || open == deepest) {
            return UNSURE;
          }
          open++;
          objects = objects << 1 | (b == '{' ? 1 : 0);
          next = inside(b == '{');
        }
        case '}', ']' -> {
          if ((next & END) == 0 || (b == '}') != ((objects & 1) == 1)) {
            return UNSURE;
          }
          if (--open == 0) {
            return at;
          }
          objects >>>= 1;
          next = COMMA | END;
        }
        default -> {
          at = (next & VALUE) == 0 ? UNSURE : scalar(b, at);
          next = COMMA | END;
        }
      }
    }
    return UNSURE;
  }

  /** How many lines ended within what was scanned last, if its end was found. */
  int lines() {
    return lines;
  }

  /** The index of the first byte behind the last of these lines, if there are any. */
  int lineStart() {
    return lineStart;
  }

  private void line(int next) {
    lines++;
    lineStart = next;
  }

  private static int inside(boolean object) {
    return (object ? NAME : VALUE) | END;
  }

  /** The index behind one blank, if there is one. */
  private int blank(int at) {
    return at < to && in[at] == ' ' ? at + 1 : at;
  }

  /**
   * The index behind a name and its colon, from that behind the opening quote. What is hardly ever
   * there is left to Jackson: names so long that it looks at their length, and more than a blank
   * before the colon.
   */
  private int nameAndColon(int from) {
    int end = TextScanner.endOfName(in, from, to);
    if (end == UNSURE || end - from > JsonLimits.NAME_LENGTH) {
      return UNSURE;
    }
    int at = blank(end);
    return at < to && in[at] == ':' ? blank(at + 1) : UNSURE;
  }

  /** The index behind a number or literal, from that behind its first byte. */
  private int scalar(byte first, int at) {
    return switch (first) {
      case 't' -> literal("rue", at);
      case 'f' -> literal("alse", at);
      case 'n' -> literal("ull", at);
      default -> number(at - 1);
    };
  }

  private int literal(String rest, int from) {
    int end = from + rest.length();
    for (int at = from; at < end; at++) {
      if (at == to || in[at] != rest.charAt(at - from)) {
        return UNSURE;
      }
    }
    return end;
  }

  private int number(int from) {
    int first = in[from] == '-' ? from + 1 : from;
    int at = digits(first);
    if (at - first > 1 && in[first] == '0') {
      return UNSURE;
    }
    if (isAt(at, '.')) {
      at = digits(at + 1);
    }
    if (isAt(at, 'e') || isAt(at, 'E')) {
      at = digits(isAt(at + 1, '-') || isAt(at + 1, '+') ? at + 2 : at + 1);
    }
    // Jackson counts digits only, and knows what to say.
    return at - from > JsonLimits.NUMBER_LENGTH ? UNSURE : at;
  }

  private boolean isAt(int at, char wanted) {
    return at != UNSURE && at < to && in[at] == wanted;
  }

  /** The index behind one digit or more. */
  private int digits(int from) {
    int at = from;
    while (at < to && in[at] >= '0' && in[at] <= '9') {
      at++;
    }
    return at == from ? UNSURE : at;
  }
}
