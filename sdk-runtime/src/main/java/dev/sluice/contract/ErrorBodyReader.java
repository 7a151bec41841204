package dev.sluice.contract;

import dev.sluice.config.ErrorBodyConfig;
import dev.sluice.http.Body;
import java.util.List;

/** Reads an API's own code and message from an error reply, whatever that is. */
public final class ErrorBodyReader {

  private static final int LONGEST = 300;

  private ErrorBodyReader() {}

  /** What the body says at the configured places; empty where it says nothing. Never fails. */
  public static ErrorDetail read(Body body, ErrorBodyConfig config) {
    return new ErrorDetail(
        textAt(body, config.code()),
        SecretText.hidden(textAt(body, config.message())),
        textAt(body, config.requestId()));
  }

  private static String textAt(Body body, List<String> pointers) {
    return pointers.stream()
        .flatMap(pointer -> BodyText.at(body, pointer).stream())
        .findFirst()
        .map(text -> BodyExcerpt.line(text, LONGEST))
        .orElse("");
  }
}
