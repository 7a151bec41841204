package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times that are written in one of several patterns. */
final class PatternForm implements TimeReading {

  private final List<DateTimeFormatter> formatters;
  private final String expectation;

  PatternForm(String zone, String... patterns) {
    this.formatters = Stream.of(patterns).map(each -> formatter(each, zone)).toList();
    this.expectation = "time written as " + String.join(" or ", patterns);
  }

  /** Strict, so that no wrong date is mended; an era is needed for that, which nobody writes. */
  private static DateTimeFormatter formatter(String pattern, String zone) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .parseDefaulting(ChronoField.ERA, 1)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT)
        .withZone(ZoneId.of(zone));
  }

  @Override
  public String expectation() {
    return expectation;
  }

  @Override
  public <T> @Nullable T read(JsonParser parser, TemporalQuery<T> query) throws IOException {
    // A compact date such as 20240101 may come as a number.
    String text = parser.currentToken().isNumeric() ? parser.getText() : TimeReading.text(parser);
    if (text == null) {
      return null;
    }
    for (DateTimeFormatter formatter : formatters) {
      try {
        return formatter.parse(text, query);
      } catch (DateTimeException e) {
        // The next may fit.
      }
    }
    return null;
  }
}
