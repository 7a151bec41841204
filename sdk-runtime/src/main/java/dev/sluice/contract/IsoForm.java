package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** ISO 8601 in which a zone may be missing. */
final class IsoForm implements TimeReading {

  private final ZoneId zone;

  IsoForm(String zone) {
    this.zone = ZoneId.of(zone);
  }

  @Override
  public @Nullable Instant instant(JsonParser parser) throws IOException {
    String text = TimeReading.text(parser);
    if (text == null) {
      return null;
    }
    Instant instant = InstantParser.parse(text);
    if (instant != null) {
      return instant;
    }
    try {
      return LocalDateTime.parse(text.replaceFirst(" ", "T")).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The date as it is written; that of an instant in the zone. */
  @Override
  public @Nullable LocalDate date(JsonParser parser) throws IOException {
    LocalDate date = Scalars.date(parser);
    if (date != null) {
      return date;
    }
    Instant instant = instant(parser);
    return instant == null ? null : LocalDate.ofInstant(instant, zone);
  }

  @Override
  public String expectation() {
    return "ISO 8601 date and time";
  }
}
