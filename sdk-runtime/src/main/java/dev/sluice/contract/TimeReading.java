package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates and times that are written in one form. Immutable. */
interface TimeReading {

  /** The instant that the current value stands for; null where it stands for none. */
  @Nullable Instant instant(JsonParser parser) throws IOException;

  /** The date that the current value stands for; null where it stands for none. */
  @Nullable LocalDate date(JsonParser parser) throws IOException;

  /** What is expected, for people. */
  String expectation();

  /** The current text; null where it is no text, or longer than any time. */
  static @Nullable String text(JsonParser parser) throws IOException {
    return parser.hasToken(JsonToken.VALUE_STRING)
            && parser.getTextLength() <= JsonLimits.NUMBER_LENGTH
        ? parser.getText()
        : null;
  }
}
