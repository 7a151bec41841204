package dev.sluice.contract;

import dev.sluice.config.ErrorBodyConfig;
import dev.sluice.http.Body;

/** Reads an API's own code and message from an error reply, whatever that is. */
public final class ErrorBodyReader {

  private static final int LONGEST = 300;

  private ErrorBodyReader() {}

  /** What the body says at the configured places; empty where it says nothing. Never fails. */
  public static ErrorDetail read(Body body, ErrorBodyConfig config) {
    return new ErrorDetail(textAt(body, config.code()), textAt(body, config.message()));
  }

  private static String textAt(Body body, String pointer) {
    return pointer.isEmpty()
        ? ""
        : BodyText.at(body, pointer).map(ErrorBodyReader::clean).orElse("");
  }

  private static String clean(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
