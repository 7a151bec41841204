package dev.sluice.http;

import java.io.Serializable;

/** One header field line: a name in the case it was written in, and its value. */
public record Header(String name, String value) implements Serializable {

  /** Checks that both can be sent: a non-empty name, and no line break or NUL in either. */
  public Header {
    if (name.isEmpty() || !name.chars().allMatch(Header::isTokenChar)) {
      throw new IllegalArgumentException("Not a header name: \"" + name + "\"");
    }
    if (value.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
      throw new IllegalArgumentException("The value of header " + name + " contains a line break");
    }
  }

  static boolean isTokenChar(int c) {
    return c > ' ' && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
  }
}
