package dev.sluice.processor.generate;

import dev.sluice.processor.model.ScalarKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The Java types of dates and times. */
final class TimeTypes {

  private TimeTypes() {}

  static Class<?> of(ScalarKind kind) {
    return switch (kind) {
      case INSTANT -> Instant.class;
      case DATE -> LocalDate.class;
      case TIME -> LocalTime.class;
      case DATE_TIME -> LocalDateTime.class;
      case OFFSET_DATE_TIME -> OffsetDateTime.class;
      case ZONED_DATE_TIME -> ZonedDateTime.class;
      default -> throw new IllegalStateException("No rule stopped " + kind);
    };
  }
}
