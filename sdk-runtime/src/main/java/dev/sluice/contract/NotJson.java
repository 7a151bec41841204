package dev.sluice.contract;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells what a body is that should have been JSON and is not. */
final class NotJson {

  private static final int SHOWN = 40;

  private NotJson() {}

  static ContractException exception(Body body, IOException cause) {
    return new ContractException(message(body, cause));
  }

  /** Refuses a web page where rows should be: its lines are none. */
  static void refuseMarkup(Body body) {
    if (isMarkup(body)) {
      throw new ContractException(
          "expected rows, got "
              + (body.contentType().isEmpty() ? "markup" : mediaType(body))
              + " starting with \""
              + start(body)
              + "\"");
    }
  }

  private static String message(Body body, IOException cause) {
    if (body.bytes().length == 0) {
      return "expected JSON, got an empty body";
    }
    if (cause instanceof StreamConstraintsException) {
      return "expected JSON within bounds: " + firstSentence(cause);
    }
    if (isMarkup(body)) {
      return "expected JSON, got "
          + (body.contentType().isEmpty() ? "markup" : mediaType(body))
          + " starting with \""
          + start(body)
          + "\"";
    }
    if (cause instanceof JsonEOFException) {
      return "expected JSON, got JSON that breaks off after "
          + body.bytes().length
          + " bytes; the reply is not complete";
    }
    return "expected JSON, got "
        + (body.contentType().isEmpty() ? "something else" : mediaType(body))
        + " that is no valid JSON";
  }

  private static boolean isMarkup(Body body) {
    for (byte b : body.bytes()) {
      if (!Character.isWhitespace(b)) {
        return b == '<';
      }
    }
    return false;
  }

  private static String mediaType(Body body) {
    int semicolon = body.contentType().indexOf(';');
    String type = semicolon < 0 ? body.contentType() : body.contentType().substring(0, semicolon);
    return type.strip();
  }

  private static String start(Body body) {
    int length = Math.min(body.bytes().length, 4 * SHOWN);
    String text =
        SecretText.hidden(
            BodyExcerpt.line(new String(body.bytes(), 0, length, StandardCharsets.UTF_8), length));
    int tag = text.indexOf('>');
    int end = tag < 0 || tag >= SHOWN ? Math.min(SHOWN, text.length()) : tag + 1;
    return text.substring(0, end);
  }

  private static String firstSentence(IOException cause) {
    String message = String.valueOf(cause.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
