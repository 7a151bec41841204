package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.temporal.TemporalQuery;
import org.jspecify.annotations.Nullable;

/** Reads dates and times that are written in one form. Immutable. */
interface TimeReading {

  /** What the current value stands for; null where it stands for none. */
  <T> @Nullable T read(JsonParser parser, TemporalQuery<T> query) throws IOException;

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
