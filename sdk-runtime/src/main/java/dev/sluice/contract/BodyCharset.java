package dev.sluice.contract;

import dev.sluice.http.Body;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset of a text body. */
final class BodyCharset {

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)");

  private BodyCharset() {}

  /** What the Content-Type declares, if this JVM knows it, else UTF-8. */
  static Charset of(Body body) {
    Matcher declared = CHARSET.matcher(body.contentType());
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
