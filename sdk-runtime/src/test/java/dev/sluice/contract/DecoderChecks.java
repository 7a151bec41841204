package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.ErrorBodyConfig;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What holds of every decoder whatever is received: it reads it or says why not in one line, with
 * no other exception, gives as many items as it counted, and the same from a file as from memory.
 */
final class DecoderChecks {

  private static final FieldNames FIELDS = FieldNames.of("id", "t", "d", "at", "b", "r", "m");
  private static final ErrorBodyConfig ERROR = new ErrorBodyConfig("/a/more", "/a/next");

  // No standard has it, the JDK takes it.
  private static final Pattern EMPTY_FRACTION = Pattern.compile("\\.(?!\\d)");

  private DecoderChecks() {}

  /** That a page is read alike, at every place where items may be. */
  static void page(PageFormat format, Body body, PageProbe... probes) throws IOException {
    Body stored = StoredBodyTest.stored(body);
    for (PageProbe probe : probes) {
      assertThat(told(format, stored, probe)).isEqualTo(told(format, body, probe));
    }
    stored.release();
  }

  /** What becomes of a page: its facts and items, or why there are none. */
  static List<String> told(PageFormat format, Body body, PageProbe probe) {
    PageFacts facts;
    try {
      facts = format.facts(body, Headers.EMPTY, probe);
    } catch (ContractException e) {
      return List.of(refusal(e));
    }
    List<String> told = new ArrayList<>(List.of(facts.toString()));
    try (ItemSource<String> items = format.items(body, probe.items(), DecoderChecks::item)) {
      while (items.advance(new Teller(told))) {
        told.add("as " + items.text(told.size() / 2 - 1));
      }
    } catch (ContractException e) {
      throw new AssertionError("refused, although it was counted: " + e.getMessage(), e);
    }
    assertThat(told).hasSize(1 + 2 * facts.items());
    return told;
  }

  /** That a value is read alike, and texts within it and of it are found. */
  static void value(Body body) throws IOException {
    Body stored = StoredBodyTest.stored(body);
    assertThat(value(stored, JsonInput::raw)).isEqualTo(value(body, JsonInput::raw));
    assertThat(value(stored, DecoderChecks::item)).isEqualTo(value(body, DecoderChecks::item));
    List<String> pointers = List.of("/a/next", "/i/0/id", "/i/*");
    assertThat(BodyText.at(stored, "/a/next")).isEqualTo(BodyText.at(body, "/a/next"));
    assertThat(BodyText.at(stored, pointers)).isEqualTo(BodyText.at(body, pointers));
    assertThat(BodyExcerpt.of(stored)).isEqualTo(BodyExcerpt.of(body)).hasSizeLessThan(200);
    assertThat(ErrorBodyReader.read(stored, ERROR)).isEqualTo(ErrorBodyReader.read(body, ERROR));
    assertThat(BodyDecoder.text().decode(stored)).isEqualTo(BodyDecoder.text().decode(body));
    stored.release();
  }

  private static String value(Body body, ItemReader<String> reader) {
    try {
      return BodyReader.read(body, reader);
    } catch (ContractException e) {
      return refusal(e);
    }
  }

  /** That the header of that value has a target or none. */
  static void link(String value) {
    assertThat(LinkHeader.target(Headers.EMPTY.with("Link", value), "next")).isNotNull();
  }

  /** That an instant is what the JDK takes it for, where the JDK does, and with good reason. */
  static void time(String text) {
    Instant parsed = InstantParser.parse(text);
    if (EMPTY_FRACTION.matcher(text).find()) {
      return;
    }
    try {
      assertThat(parsed).isEqualTo(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException e) {
      // Other forms are read, too.
    }
  }

  private static String refusal(ContractException e) {
    assertThat(e.getMessage()).isNotBlank().doesNotContain("\n", "\r");
    return String.valueOf(e.getMessage());
  }

  private static @Nullable String item(JsonInput in) throws IOException {
    int mark = in.startObject();
    if (mark < 0) {
      return "none";
    }
    StringBuilder read = new StringBuilder();
    for (int at = in.nextField(FIELDS, -1); at >= 0; at = in.nextField(FIELDS, at)) {
      read.append(
          switch (at) {
            case 0 -> in.longObject();
            case 1 -> in.list(JsonInput::text);
            case 2 -> in.decimal();
            case 3 -> in.instant();
            case 4 -> in.bytes() == null;
            case 5 -> in.raw();
            default -> in.map(DecoderChecks::item);
          });
    }
    return in.endObject(mark) ? read.toString() : null;
  }

  private record Teller(List<String> told) implements ItemVisitor<String> {
    @Override
    public void item(int index, String value) {
      told.add(index + ": " + value);
    }

    @Override
    public void violation(int index, List<Violation> violations, String json) {
      told.add(index + ": " + violations + " in " + json);
    }
  }
}
