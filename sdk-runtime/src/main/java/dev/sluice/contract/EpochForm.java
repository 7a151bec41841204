package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalQuery;
import org.jspecify.annotations.Nullable;

/** Times that are counted from 1970 on. */
final class EpochForm implements TimeReading {

  private static final BigDecimal FIRST =
      BigDecimal.valueOf(Instant.parse("0000-01-01T00:00:00Z").getEpochSecond());
  private static final BigDecimal AFTER_LAST =
      BigDecimal.valueOf(Instant.parse("9999-12-31T23:59:59Z").getEpochSecond() + 1);

  private final int scale;
  private final String expectation;

  /** Counted in seconds by ten to the power of minus {@code scale}. */
  EpochForm(int scale, String expectation) {
    this.scale = scale;
    this.expectation = expectation;
  }

  @Override
  public <T> @Nullable T read(JsonParser parser, TemporalQuery<T> query) throws IOException {
    BigDecimal count = Scalars.decimal(parser, Coercions.STANDARD);
    if (count == null) {
      return null;
    }
    BigDecimal seconds = count.movePointLeft(scale);
    if (seconds.compareTo(FIRST) < 0 || seconds.compareTo(AFTER_LAST) >= 0) {
      return null;
    }
    BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
    int nanos = seconds.subtract(whole).movePointRight(9).intValue();
    Instant instant = Instant.ofEpochSecond(whole.longValueExact(), nanos);
    return query.queryFrom(instant.atZone(ZoneOffset.UTC));
  }

  @Override
  public String expectation() {
    return expectation;
  }
}
