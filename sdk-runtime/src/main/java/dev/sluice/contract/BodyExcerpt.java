package dev.sluice.contract;

import dev.sluice.http.Body;
import java.util.regex.Pattern;

/** The beginning of a reply that is not JSON, for people: an error page, or plain text. */
public final class BodyExcerpt {

  private static final int LONGEST = 120;
  // What is looked at of a body; pages begin with long heads.
  private static final int LOOKED_AT = 16 * 1024;

  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");
  private static final Pattern TAG = Pattern.compile("<[^>]*(>|$)");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s]+");

  private BodyExcerpt() {}

  /**
   * Its first words, in one line, without markup and without what looks like a secret; empty for an
   * empty body, for JSON, and for bytes that are no text.
   */
  public static String of(Body body) {
    byte[] bytes = body.head(LOOKED_AT);
    if (bytes.length == 0 || BodyText.isJson(body)) {
      return "";
    }
    BodyCharset charset = BodyCharset.of(bytes, body.contentType());
    int length = bytes.length - charset.mark();
    String text = new String(bytes, charset.mark(), length, charset.charset());
    if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
      return "";
    }
    String words = TAG.matcher(UNSEEN.matcher(text).replaceAll(" ")).replaceAll(" ");
    return line(SecretText.hidden(line(words, 4 * LONGEST)), LONGEST);
  }

  /** A name that was received, in quotes and in one line, cut to a length that can be read. */
  static String name(String name) {
    return '"' + line(name, LONGEST) + '"';
  }

  /** A text in one line, cut to that length. */
  static String line(String text, int longest) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    return line.length() <= longest ? line : line.substring(0, longest) + "…";
  }
}
