package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.sluice.error.ContractException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells what a body is that should have been JSON and is not. */
final class NotJson {

  private static final int SHOWN = 40;

  private NotJson() {}

  static ContractException exception(Document document, IOException cause) {
    return new ContractException(message(document, cause));
  }

  /**
   * What stands in the place of a document of another format that cannot be read from a line on.
   */
  static String found(String expected, Document document, long line) {
    return found(expected, document) + ", which is no valid " + expected + " in line " + line;
  }

  /** What stands in the place of a document of another format, with how it starts. */
  static String found(String expected, Document document) {
    String contentType = document.contentType();
    return "expected "
        + expected
        + ", got "
        + (contentType.isEmpty() ? "something else" : mediaType(contentType))
        + " starting with \""
        + start(document.head())
        + "\"";
  }

  /** Refuses a web page where rows should be: its lines are none. */
  static void refuseMarkup(Document document) {
    if (isMarkup(document.head())) {
      throw new ContractException("expected rows, got " + markup(document));
    }
  }

  private static String message(Document document, IOException cause) {
    String contentType = document.contentType();
    if (document.isEmpty()) {
      return "expected JSON, got an empty body";
    }
    if (cause instanceof StreamConstraintsException) {
      return "expected JSON within bounds: " + firstSentence(cause);
    }
    if (isMarkup(document.head())) {
      return "expected JSON, got " + markup(document);
    }
    if (cause instanceof JsonEOFException) {
      return "expected JSON, got JSON that breaks off after "
          + document.length()
          + " bytes; the reply is not complete";
    }
    return "expected JSON, got "
        + (contentType.isEmpty() ? "something else" : mediaType(contentType))
        + " that is no valid JSON"
        + place(cause);
  }

  /** Where the parser stopped, if it says so. */
  private static String place(IOException cause) {
    JsonLocation at = cause instanceof JsonProcessingException e ? e.getLocation() : null;
    return at == null ? "" : " in line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static String markup(Document document) {
    String contentType = document.contentType();
    return (contentType.isEmpty() ? "markup" : mediaType(contentType))
        + " starting with \""
        + start(document.head())
        + "\"";
  }

  private static boolean isMarkup(byte[] head) {
    for (byte b : head) {
      if (!Character.isWhitespace(b)) {
        return b == '<';
      }
    }
    return false;
  }

  private static String mediaType(String contentType) {
    int semicolon = contentType.indexOf(';');
    String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    return type.strip();
  }

  private static String start(byte[] head) {
    int length = Math.min(head.length, 4 * SHOWN);
    String text =
        SecretText.hidden(
            BodyExcerpt.line(new String(head, 0, length, StandardCharsets.UTF_8), length));
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
