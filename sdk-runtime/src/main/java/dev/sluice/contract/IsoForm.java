package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** ISO 8601 in which a zone may be missing. */
final class IsoForm implements TimeReading {

  private final ZoneId zone;
  private final List<Function<String, TemporalAccessor>> forms;

  IsoForm(String zone) {
    this.zone = ZoneId.of(zone);
    this.forms =
        List.of(
            text -> LocalDateTime.parse(text).atZone(this.zone),
            LocalDate::parse,
            LocalTime::parse);
  }

  /** A date or time as it is written; what is not written is told by the zone. */
  @Override
  public <T> @Nullable T read(JsonParser parser, TemporalQuery<T> query) throws IOException {
    String text = TimeReading.text(parser);
    if (text == null) {
      return null;
    }
    Instant instant = InstantParser.parse(text);
    if (instant != null) {
      return query.queryFrom(instant.atZone(zone));
    }
    for (Function<String, TemporalAccessor> form : forms) {
      try {
        return query.queryFrom(form.apply(text.replaceFirst(" ", "T")));
      } catch (DateTimeException e) {
        // The next may fit.
      }
    }
    return null;
  }

  @Override
  public String expectation() {
    return "ISO 8601 date and time";
  }
}
