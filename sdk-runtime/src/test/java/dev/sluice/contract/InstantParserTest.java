package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantParserTest {

  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  @ParameterizedTest
  @CsvSource({
    "2017-05-01T12:30:00Z, 2017-05-01T12:30:00Z",
    "2017-05-01T12:30:00.376+05:30, 2017-05-01T07:00:00.376Z",
    "2017-05-01T12:30:00+00:00, 2017-05-01T12:30:00Z",
    "2017-05-01T12:30:00+0000, 2017-05-01T12:30:00Z",
    "2017-05-01T12:30:00-08, 2017-05-01T20:30:00Z",
    "2017-05-01 12:30:00Z, 2017-05-01T12:30:00Z",
    "2017-05-01T12:30:00.1Z, 2017-05-01T12:30:00.1Z",
    "2017-05-01T12:30:00.123456789Z, 2017-05-01T12:30:00.123456789Z",
    "2020-02-29T00:00:00Z, 2020-02-29T00:00:00Z",
    "2017-05-01T12:30Z, 2017-05-01T12:30:00Z",
    "1969-12-31T23:59:59.5Z, 1969-12-31T23:59:59.5Z",
  })
  void parse_knownForms_areRead(String text, String expected) {
    assertThat(InstantParser.parse(text)).isEqualTo(Instant.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-05-01T12:30:00",
        "2017-05-01T12:30:00.376",
        "2017-05-01",
        "2017-02-29T00:00:00Z",
        "2017-13-01T00:00:00Z",
        "2017-00-01T00:00:00Z",
        "2017-05-00T00:00:00Z",
        "2017-05-01T24:00:01Z",
        "2017-05-01T12:60:00Z",
        "2017-05-01T12:30:00.Z",
        "2017-05-01T12:30:00.1234567890Z",
        "2017-05-01T12:30:00Zjunk",
        "2017-05-01T12:30:00+19:00",
        "2017-05-01T12:30:00+5:30",
        "2017-05-01T12:30:00 Z",
        "1493641800",
        "yesterday, at about noon",
        ""
      })
  void parse_anythingElse_isNull(String text) {
    assertThat(InstantParser.parse(text)).isNull();
  }

  @Property(tries = 2000)
  void parse_whatJavaWrites_isTheSame(
      @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano,
      @ForAll @IntRange(min = -1080, max = 1080) int offsetMinutes) {
    Instant instant = Instant.ofEpochSecond(second, nano);
    assertThat(InstantParser.parse(instant.toString())).isEqualTo(instant);

    OffsetDateTime local = instant.atOffset(ZoneOffset.ofTotalSeconds(offsetMinutes * 60));
    if (local.getYear() >= 0 && local.getYear() <= 9999) {
      assertThat(InstantParser.parse(local.toString())).isEqualTo(instant);
    }
  }

  @Property(tries = 3000)
  void parse_anyDigitsInPlace_agreesWithJava(
      @ForAll @StringLength(14) @CharRange(from = '0', to = '9') String d,
      @ForAll @IntRange(max = 2) int zone) {
    String text =
        d.substring(0, 4)
            + "-"
            + d.substring(4, 6)
            + "-"
            + d.substring(6, 8)
            + "T"
            + d.substring(8, 10)
            + ":"
            + d.substring(10, 12)
            + ":"
            + d.substring(12, 14)
            + new String[] {"Z", "+01:30", "-11:00"}[zone];

    assertThat(InstantParser.parse(text)).isEqualTo(byJava(text));
  }

  @Example
  void parse_everyDayOfFourCenturies_agreesWithJava() {
    for (long day = FIRST / 86_400; day < FIRST / 86_400 + 146_097; day += 1) {
      Instant instant = Instant.ofEpochSecond(day * 86_400 + 1);
      assertThat(InstantParser.parse(instant.toString())).isEqualTo(instant);
    }
    assertThat(InstantParser.parse(Instant.ofEpochSecond(LAST).toString()))
        .isEqualTo(Instant.ofEpochSecond(LAST));
  }

  private static @Nullable Instant byJava(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
