package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is skipped or taken plain, what comes of it is what comes of Jackson's own parser. */
class SkippingParserTest {

  private static final JsonFactory JACKSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(JsonLimits.FACTORY.streamReadConstraints())
          .build();

  /** How a parser is made. */
  private interface Opening {
    JsonParser parser(JsonFactory factory, byte[] json) throws IOException;
  }

  private static final List<Opening> OPENINGS =
      List.of(
          JsonFactory::createParser,
          (factory, json) -> factory.createParser(inPieces(json)),
          (factory, json) -> factory.createParser(among(json), 3, json.length));

  private static ByteArrayInputStream inPieces(byte[] json) {
    return new ByteArrayInputStream(json) {
      @Override
      public synchronized int read(byte[] to, int from, int length) {
        return super.read(to, from, Math.min(length, 37));
      }
    };
  }

  /** The same bytes, from the fourth on, before others. */
  private static byte[] among(byte[] json) {
    byte[] all = new byte[json.length + 10];
    Arrays.fill(all, (byte) ']');
    System.arraycopy(json, 0, all, 3, json.length);
    return all;
  }

  /**
   * What is seen of a document.
   *
   * @param entered how deep objects and arrays are entered; deeper ones are skipped
   */
  private static List<String> seen(Opening opening, JsonFactory factory, byte[] json, int entered) {
    List<String> seen = new ArrayList<>();
    try (JsonParser parser = opening.parser(factory, json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (parser.getParsingContext().getNestingDepth() > entered) {
          parser.skipChildren();
        }
        seen.add(
            "%s %s %s from %s to %s"
                .formatted(
                    parser.currentToken(),
                    parser.getParsingContext().pathAsPointer(),
                    parser.getText(),
                    place(parser.currentTokenLocation()),
                    place(parser.currentLocation())));
      }
    } catch (JsonProcessingException e) {
      seen.add(e.getOriginalMessage() + " at " + place(e.getLocation()));
    } catch (IOException e) {
      seen.add(e.toString());
    }
    return seen;
  }

  private static String place(@Nullable JsonLocation at) {
    return at == null
        ? "nowhere"
        : at.getLineNr() + ":" + at.getColumnNr() + " byte " + at.getByteOffset();
  }

  private static void assertSameAsJackson(byte[] json) {
    for (Opening opening : OPENINGS) {
      for (int entered = 0; entered < 3; entered++) {
        assertThat(seen(opening, JsonLimits.FACTORY, json, entered))
            .isEqualTo(seen(opening, JACKSON, json, entered));
      }
    }
  }

  private static void assertSameAsJackson(String json) {
    assertSameAsJackson(bytes(json));
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 2000)
  void skipped_asJacksonDoes(@ForAll long seed) {
    String value = new RandomJson(seed).container();
    assertSameAsJackson("[1, %s,\n%s]".formatted(value, value));
    assertSameAsJackson("{\"a\": %s , \"b\":\n%s, \"c\": 2}".formatted(value, value));
  }

  @Property(tries = 2000)
  void skipped_asJacksonDoes_whereItIsBroken(@ForAll long seed) {
    RandomJson random = new RandomJson(seed);
    assertSameAsJackson(random.broken(bytes("[" + random.container() + ", 7]")));
  }

  @Property
  void skipped_withoutJackson_whereItIsWellFormed(@ForAll long seed) {
    // All but what is left to Jackson: escapes in names, and white space before a colon.
    String value = new RandomJson(seed, false).container().replaceAll("\\s+:", " :");
    byte[] json = bytes(value + "]}");
    boolean object = value.startsWith("{");
    assertThat(new ValueScanner().end(json, 1, json.length, object, JsonLimits.DEPTH))
        .isEqualTo(json.length - 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[01]",
        "[-]",
        "[1.]",
        "[1e]",
        "[.5]",
        "[1e+]",
        "[--1]",
        "[tru]",
        "[nul",
        "[NaN, 1]",
        "[-Infinity]",
        "[1 2]",
        "[1,]",
        "[,1]",
        "[1}",
        "{]",
        "{\"a\"}",
        "{\"a\" 1}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{1:2}",
        "{\"a\":1 \"b\":2}",
        "[\"\\x\"]",
        "[\"\\u12g4\"]",
        "[\"a\nb\"]",
        "[\"a",
        "[\"\\",
        "[\"\\u00",
        "{\"a\"\n\t:\r\n1}",
        "[a]",
        "[1a]",
        "[truex]",
        "[/**/]",
        "['a']"
      })
  void skipped_asJacksonDoes_inAnyForm(String value) {
    assertSameAsJackson("[" + value + ", 7]");
    assertSameAsJackson("[" + value);
  }

  // What Jackson refuses in a name, but not in a text that it skips.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\ud83dx",
        "\\ud83d\\n",
        "\\ud83d\\u0041",
        "\\ud83d\\ud83d",
        "\\ude00",
        "a\\u00fc"
      })
  void skipped_asJacksonDoes_whateverIsEscaped(String text) {
    assertSameAsJackson("[[\"" + text + "\"], {\"" + text + "\": 1}, 7]");
  }

  @ParameterizedTest
  @ValueSource(ints = {62, 63, 64, 65, 66, 196, 197, 198, 199, 200, 201})
  void skipped_asJacksonDoes_howeverDeep(int depth) {
    assertSameAsJackson("[" + "[".repeat(depth) + "]".repeat(depth) + ", 7]");
    assertSameAsJackson("[" + "{\"a\":".repeat(depth) + "1" + "}".repeat(depth) + ", 7]");
  }

  @ParameterizedTest
  @ValueSource(ints = {9_990, 9_996, 9_997, 9_999, 10_000, 10_001, 10_004})
  void skipped_asJacksonDoes_howeverLongNamesAre(int length) {
    assertSameAsJackson("[{\"" + "n".repeat(length) + "\": 1}, 7]");
  }

  @ParameterizedTest
  @ValueSource(ints = {399, 400, 401})
  void skipped_asJacksonDoes_howeverLongNumbersAre(int length) {
    assertSameAsJackson("[[" + "1".repeat(length) + "], 7]");
    assertSameAsJackson("[[1." + "1".repeat(length - 1) + "], 7]");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC3, 0xE2, 0xED, 0xF0, 0xF8, 0x80, 0x9F, 0xA0, 0xBF, 0x1F, 0x00})
  void skipped_asJacksonDoes_whateverBytesItHas(int odd) {
    for (int next : new int[] {'a', '"', 0x80, 0xA0, 0xBF, 0xC3}) {
      byte[] json = bytes("[[\"x??b\", 1], {\"x??b\": 1}, {\"x\": 1, \"?\": 2}, 7]");
      boolean second = false;
      for (int i = 0; i < json.length; i++) {
        if (json[i] == '?') {
          json[i] = (byte) (second ? next : odd);
          second = !second;
        }
      }
      assertSameAsJackson(json);
    }
  }

  @Property
  void plainTexts_areTheTextsThatJacksonReads(@ForAll long seed) throws IOException {
    RandomJson random = new RandomJson(seed);
    byte[] json = bytes("{\"a\": " + random.text() + ",\n \"b\": " + random.text() + "}");
    for (Opening opening : OPENINGS) {
      try (JsonParser expected = opening.parser(JACKSON, json);
          SkippingParser parser = (SkippingParser) opening.parser(JsonLimits.FACTORY, json)) {
        expected.nextToken();
        parser.nextToken();
        for (int i = 0; i < 2; i++) {
          assertThat(parser.nextFieldName()).isEqualTo(expected.nextFieldName());
          String text = expected.nextTextValue();
          String plain = parser.nextPlainText();
          assertThat(plain == null ? parser.nextTextValue() : plain).isEqualTo(text);
          assertThat(parser.getText()).isEqualTo(text);
          assertThat(parser.getTextLength()).isEqualTo(text.length());
          assertThat(parser.currentToken()).isEqualTo(JsonToken.VALUE_STRING);
          assertThat(place(parser.currentTokenLocation()))
              .isEqualTo(place(expected.currentTokenLocation()));
        }
        assertThat(parser.nextToken()).isEqualTo(expected.nextToken());
        assertThat(place(parser.currentLocation())).isEqualTo(place(expected.currentLocation()));
      }
    }
  }

  @Test
  void plainText_ofAsciiWithoutEscapes_isTaken() throws IOException {
    assertThat(plainText("{\"a\": \"plain text, of more than eight bytes\"}"))
        .isEqualTo("plain text, of more than eight bytes");
    assertThat(plainText("{\"a\": \"\"}")).isEmpty();
    assertThat(plainText("{\"a\": \"Gr\u00fc\u00dfe\"}")).isNull();
    assertThat(plainText("{\"a\": \"line\\n\"}")).isNull();
    assertThat(plainText("{\"a\": \"not all there")).isNull();
    assertThat(plainText("{\"a\": 1}")).isNull();
  }

  private static @Nullable String plainText(String json) throws IOException {
    try (SkippingParser parser = (SkippingParser) JsonLimits.FACTORY.createParser(bytes(json))) {
      parser.nextToken();
      parser.nextFieldName();
      return parser.nextPlainText();
    }
  }

  @Test
  void plainText_whereNoTextIsNext_isNone() throws IOException {
    byte[] json = bytes("{\"b\": \"x\", \"c\": \"y\"}");
    try (SkippingParser parser = (SkippingParser) JsonLimits.FACTORY.createParser(json)) {
      assertThat(parser.nextPlainText()).isNull();
      parser.nextToken();
      assertThat(parser.nextPlainText()).isNull();
      parser.nextFieldName();
      parser.nextToken();
      assertThat(parser.nextPlainText()).isNull();
      parser.nextFieldName();
      parser.finishToken();
      assertThat(parser.nextPlainText()).as("read already").isNull();
      assertThat(parser.nextTextValue()).isEqualTo("y");
    }
  }
}
