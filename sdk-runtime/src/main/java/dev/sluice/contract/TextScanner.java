package dev.sluice.contract;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the end of a text in the bytes of JSON (RFC 8259), eight bytes at a time. */
final class TextScanner {

  // The first of eight bytes is the lowest in a word.
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101_0101_0101_0101L;

  private TextScanner() {}

  /**
   * Where a text ends.
   *
   * @param from the index behind its opening quote
   * @param to the index behind the last byte that is there
   * @return the index behind its closing quote; {@link ValueScanner#UNSURE} where it is not
   *     well-formed, or does not end
   */
  static int end(byte[] in, int from, int to) {
    return end(in, from, to, true);
  }

  /** The same of a name. Jackson decodes those even where it skips them, so escapes are its own. */
  static int endOfName(byte[] in, int from, int to) {
    return end(in, from, to, false);
  }

  private static int end(byte[] in, int from, int to, boolean escapes) {
    int at = from;
    while (at != ValueScanner.UNSURE && at < to) {
      at = plain(in, at, to);
      if (at < to) {
        byte b = in[at++];
        if (b == '"') {
          return at;
        }
        boolean escape = escapes && b == '\\';
        at = escape ? escape(in, at, to) : character(b, in, at, to);
      }
    }
    return ValueScanner.UNSURE;
  }

  /** The index of the first byte that is no plain ASCII within a text. */
  static int plain(byte[] in, int from, int to) {
    int at = from;
    while (at <= to - Long.BYTES) {
      long stops = stops((long) WORDS.get(in, at));
      if (stops != 0) {
        return at + Long.numberOfTrailingZeros(stops) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < to && in[at] >= ' ' && in[at] != '"' && in[at] != '\\') {
      at++;
    }
    return at;
  }

  /** Which of eight bytes are no plain ASCII: a bit in each, of which only the lowest is sure. */
  private static long stops(long word) {
    long quote = word ^ EACH * '"';
    long backslash = word ^ EACH * '\\';
    return (((quote - EACH) & ~quote)
            | ((backslash - EACH) & ~backslash)
            | ((word - EACH * ' ') & ~word)
            | word)
        & EACH << (Byte.SIZE - 1);
  }

  /** The index behind an escape, from that behind its backslash. */
  private static int escape(byte[] in, int at, int to) {
    if (at == to) {
      return ValueScanner.UNSURE;
    }
    return switch (in[at]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 1;
      case 'u' -> isHex(in, at + 1, to) ? at + 5 : ValueScanner.UNSURE;
      default -> ValueScanner.UNSURE;
    };
  }

  private static boolean isHex(byte[] in, int from, int to) {
    for (int at = from; at < from + 4; at++) {
      if (at >= to || Character.digit(in[at], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The index behind a character of several bytes, from that behind the first. */
  private static int character(byte first, byte[] in, int from, int to) {
    // A byte that starts a character has a 1 for each of the character's bytes, and then a 0.
    int end = from + Integer.numberOfLeadingZeros(~first << (Integer.SIZE - Byte.SIZE)) - 1;
    if (end <= from || end > from + 3 || end > to || isSurrogate(first, in[from])) {
      return ValueScanner.UNSURE;
    }
    for (int at = from; at < end; at++) {
      if ((in[at] & 0xC0) != 0x80) {
        return ValueScanner.UNSURE;
      }
    }
    return end;
  }

  /** Whether bytes start half a character, which UTF-8 has not (RFC 3629). */
  private static boolean isSurrogate(byte first, byte second) {
    return first == (byte) 0xED && (second & 0x20) != 0;
  }
}
