package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormTest {

  private static final long FIRST = -62_167_219_200L;
  private static final long LAST = 253_402_300_799L;

  private static final TimeForm RFC_2822 =
      TimeForm.ofPatterns("UTC", "EEE, d MMM yyyy HH:mm:ss Z", "d MMM yyyy HH:mm:ss Z");
  private static final TimeForm NAIVE = TimeForm.ofPatterns("Europe/Berlin", "yyyy-MM-dd HH:mm:ss");
  private static final TimeForm COMPACT = TimeForm.ofPatterns("UTC", "yyyyMMdd", "dd/MM/yyyy");

  @ParameterizedTest
  @CsvSource({
    "0, 1970-01-01T00:00:00Z",
    "1512085950, 2017-11-30T23:52:30Z",
    "'\"1512085950.000216\"', 2017-11-30T23:52:30.000216Z",
    "1512085950.5, 2017-11-30T23:52:30.500Z",
    "1.51208595e9, 2017-11-30T23:52:30Z",
    "-0.5, 1969-12-31T23:59:59.500Z",
    "253402300799, 9999-12-31T23:59:59Z",
  })
  void instant_epochSeconds_isRead(String json, Instant expected) {
    assertThat(instant(json, TimeForm.EPOCH_SECONDS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"253402300800", "1e300", "-1e300", "true", "\"x\"", "\"2017-11-30\"", "[1]"})
  void instant_noEpochSeconds_isNone(String json) {
    assertThat(instant(json, TimeForm.EPOCH_SECONDS)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1512085950123, 2017-11-30T23:52:30.123Z",
    "'\"1512085950123\"', 2017-11-30T23:52:30.123Z",
  })
  void instant_epochMillis_isRead(String json, Instant expected) {
    assertThat(instant(json, TimeForm.EPOCH_MILLIS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"Fri, 13 Aug 2010 01:16:24 +0000\"', 2010-08-13T01:16:24Z",
    "'\"fri, 13 aug 2010 03:16:24 +0200\"', 2010-08-13T01:16:24Z",
    "'\"1 Feb 2020 00:00:00 -0500\"', 2020-02-01T05:00:00Z",
  })
  void instant_patterns_areTriedInOrder(String json, Instant expected) {
    assertThat(instant(json, RFC_2822)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"2020-11-12 12:00:09\"', 2020-11-12T11:00:09Z",
    "'\"2020-07-12 12:00:09\"', 2020-07-12T10:00:09Z",
  })
  void instant_withoutZone_isInTheGivenOne(String json, Instant expected) {
    assertThat(instant(json, NAIVE)).isEqualTo(expected);
    assertThat(instant(json, TimeForm.isoIn("Europe/Berlin"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2020-02-30 00:00:00\"",
        "\"2020-13-01 00:00:00\"",
        "\"2020-11-12 24:00:00\"",
        "\"2020-11-12\"",
        "\"2020-11-12 12:00:09 \"",
        "5",
      })
  void instant_unfitText_isNone(String json) {
    assertThat(instant(json, NAIVE)).isNull();
    assertThat(instant(json, TimeForm.isoIn("UTC"))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "20240229, 2024-02-29",
    "'\"20240229\"', 2024-02-29",
    "'\"29/02/2024\"', 2024-02-29",
  })
  void date_patterns_areTriedInOrder(String json, LocalDate expected) {
    assertThat(date(json, COMPACT)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20230229", "\"31/04/2024\"", "\"2024-02-29\"", "2024", "null", "{}"})
  void date_unfit_isNone(String json) {
    assertThat(date(json, COMPACT)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"2024-02-29\"', 2024-02-29",
    "'\"2024-02-29T23:30:00Z\"', 2024-03-01",
    "'\"2024-02-29 23:30:00\"', 2024-02-29",
  })
  void date_iso_isTheOneInTheZone(String json, LocalDate expected) {
    assertThat(date(json, TimeForm.isoIn("Europe/Berlin"))).isEqualTo(expected);
  }

  @Property
  void instant_anyEpoch_isTheSameAgain(
      @ForAll @LongRange(min = FIRST, max = LAST) long seconds,
      @ForAll @LongRange(min = 0, max = 999_999_999) long nanos) {
    BigDecimal text = BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanos, 9));

    assertThat(instant(text.toPlainString(), TimeForm.EPOCH_SECONDS))
        .isEqualTo(Instant.ofEpochSecond(seconds, nanos));
    assertThat(instant(text.movePointRight(3).toPlainString(), TimeForm.EPOCH_MILLIS))
        .isEqualTo(Instant.ofEpochSecond(seconds, nanos));
  }

  @Property
  void anyForm_anyText_neverThrows(@ForAll @StringLength(max = 40) String text) throws IOException {
    String json = "\"" + text.replaceAll("[\\p{Cntrl}\"\\\\]", "?") + "\"";
    for (TimeForm form : new TimeForm[] {TimeForm.EPOCH_MILLIS, RFC_2822, NAIVE, COMPACT}) {
      instant(json, form);
      date(json, form);
    }
  }

  private interface Read<T> {
    @Nullable T from(JsonParser parser) throws IOException;
  }

  private static @Nullable Instant instant(String json, TimeForm form) {
    return read(json, parser -> form.read(parser, Instant::from));
  }

  private static @Nullable LocalDate date(String json, TimeForm form) {
    return read(json, parser -> form.read(parser, LocalDate::from));
  }

  private static <T> @Nullable T read(String json, Read<T> read) {
    try (JsonParser parser =
        JsonLimits.FACTORY.createParser(json.getBytes(StandardCharsets.UTF_8))) {
      parser.nextToken();
      return read.from(parser);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
