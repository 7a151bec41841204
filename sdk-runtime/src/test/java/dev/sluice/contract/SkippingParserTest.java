package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is skipped or taken plain, what comes of it is what comes of Jackson's own parser. */
class SkippingParserTest {

  private static final JsonFactory JACKSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonLimits.DEPTH)
                  .maxNumberLength(JsonLimits.NUMBER_LENGTH)
                  .maxNameLength(JsonLimits.NAME_LENGTH)
                  .build())
          .build();

  /** How a parser is made. */
  private interface Opening {
    JsonParser of(byte[] json) throws IOException;
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** What is seen of a document, the first object or array in which is skipped. */
  private static List<String> seen(Opening opening, byte[] json) {
    List<String> seen = new ArrayList<>();
    try (JsonParser parser = opening.of(json)) {
      parser.nextToken();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart()) {
          parser.skipChildren();
        }
        seen.add(
            "%s %s %s %s %s"
                .formatted(
                    parser.currentToken(),
                    parser.getParsingContext().pathAsPointer(),
                    parser.currentTokenLocation(),
                    parser.currentLocation(),
                    parser.getText()));
      }
    } catch (IOException e) {
      seen.add(e.toString());
    }
    return seen;
  }

  private static void assertSameAsJackson(byte[] json) {
    List<String> expected = seen(JACKSON::createParser, json);
    assertThat(seen(JsonLimits.FACTORY::createParser, json)).isEqualTo(expected);
    assertThat(seen(bytes -> JsonLimits.FACTORY.createParser(stream(bytes)), json))
        .isEqualTo(seen(bytes -> JACKSON.createParser(stream(bytes)), json));
  }

  /** Bytes that come in pieces. */
  private static ByteArrayInputStream stream(byte[] json) {
    return new ByteArrayInputStream(json) {
      @Override
      public synchronized int read(byte[] to, int from, int length) {
        return super.read(to, from, Math.min(length, 37));
      }
    };
  }

  private static String around(String value) {
    return "[{\"before\": 1, \"skipped\": %s , \"after\":\n %s}, 2]".formatted(value, value);
  }

  @Property(tries = 3000)
  void skipped_asJacksonDoes(@ForAll long seed) {
    String value = new RandomJson(seed).container();
    assertSameAsJackson(bytes("[1, %s, %s]".formatted(value, value)));
    assertSameAsJackson(bytes(around(value).replace("[{", "{\"x\":{").replace(", 2]", "}")));
  }

  @Property(tries = 3000)
  void skipped_asJacksonDoes_whereItIsBroken(@ForAll long seed) {
    RandomJson random = new RandomJson(seed);
    assertSameAsJackson(random.broken(bytes("[" + random.container() + ", 7]")));
  }

  @Property
  void foundWithoutJackson_whereItIsWellFormed(@ForAll long seed) {
    // All there is but a line before a colon, which nobody writes.
    String value = new RandomJson(seed).container().replaceAll("\\s+:", " :");
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
    assertSameAsJackson(bytes("[" + value + ", 7]"));
    assertSameAsJackson(bytes("[" + value));
  }

  @ParameterizedTest
  @ValueSource(ints = {62, 63, 64, 65, 66, 196, 197, 198, 199, 200, 201})
  void skipped_asJacksonDoes_howeverDeep(int depth) {
    assertSameAsJackson(bytes("[" + "[".repeat(depth) + "]".repeat(depth) + ", 7]"));
    assertSameAsJackson(bytes("[" + "{\"a\":".repeat(depth) + "1" + "}".repeat(depth) + ", 7]"));
  }

  @ParameterizedTest
  @ValueSource(ints = {9_990, 9_996, 9_997, 9_999, 10_000, 10_001, 10_004})
  void skipped_asJacksonDoes_howeverLongNamesAre(int length) {
    assertSameAsJackson(bytes("[{\"" + "n".repeat(length) + "\": 1}, 7]"));
  }

  @ParameterizedTest
  @ValueSource(ints = {399, 400, 401})
  void skipped_asJacksonDoes_howeverLongNumbersAre(int length) {
    assertSameAsJackson(bytes("[[" + "1".repeat(length) + "], 7]"));
    assertSameAsJackson(bytes("[[1." + "1".repeat(length - 1) + "], 7]"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC3, 0xE2, 0xF0, 0xF8, 0xFF, 0x80, 0xBF, 0x1F, 0x00})
  void skipped_asJacksonDoes_whateverBytesItHas(int odd) {
    for (String rest : List.of("", "\u00fc", "\u20ac", "ab", "\"")) {
      byte[] json = bytes("[[\"?" + rest + "\", {\"?" + rest + "\": 1}], 7]");
      for (int i = 0; i < json.length; i++) {
        json[i] = json[i] == '?' ? (byte) odd : json[i];
      }
      assertSameAsJackson(json);
    }
  }

  @Property
  void plainTexts_areTheTextsThatJacksonReads(@ForAll long seed) throws IOException {
    RandomJson random = new RandomJson(seed);
    byte[] json = bytes("{\"a\": " + random.text() + ", \"b\": " + random.text() + "}");
    try (JsonParser expected = JACKSON.createParser(json);
        SkippingParser parser = (SkippingParser) JsonLimits.FACTORY.createParser(json)) {
      expected.nextToken();
      parser.nextToken();
      for (int i = 0; i < 2; i++) {
        assertThat(parser.nextFieldName()).isEqualTo(expected.nextFieldName());
        String text = expected.nextTextValue();
        String plain = parser.nextPlainText();
        assertThat(plain == null ? parser.nextTextValue() : plain).isEqualTo(text);
        assertThat(plain == null).isEqualTo(text.chars().anyMatch(c -> c > 127) || isEscaped(text));
        assertThat(parser.getText()).isEqualTo(text);
        assertThat(parser.currentToken()).isEqualTo(JsonToken.VALUE_STRING);
      }
      assertThat(parser.nextToken()).isEqualTo(expected.nextToken());
      assertThat(parser.currentLocation()).isEqualTo(expected.currentLocation());
    }
  }

  private static boolean isEscaped(String text) {
    return text.chars().anyMatch(c -> c == '\n' || c == '"' || c == '\\');
  }

  @Test
  void noPlainText_whereNoTextIsNext() throws IOException {
    byte[] json = bytes("{\"a\": 1, \"b\": \"x\", \"c\": \"y\"}");
    try (SkippingParser parser = (SkippingParser) JsonLimits.FACTORY.createParser(json)) {
      assertThat(parser.nextPlainText()).isNull();
      parser.nextToken();
      assertThat(parser.nextPlainText()).isNull();
      parser.nextFieldName();
      assertThat(parser.nextPlainText()).isNull();
      assertThat(parser.nextIntValue(0)).isEqualTo(1);
      parser.nextFieldName();
      parser.nextToken();
      assertThat(parser.nextPlainText()).isNull();
      parser.nextFieldName();
      parser.finishToken();
      assertThat(parser.nextPlainText()).isNull();
      assertThat(parser.nextTextValue()).isEqualTo("y");
    }
  }
}
