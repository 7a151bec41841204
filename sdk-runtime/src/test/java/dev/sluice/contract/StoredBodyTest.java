package dev.sluice.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.control.CursorSource;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.BodyCollector;
import dev.sluice.http.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That a body in a file is read as the same body in memory is. */
class StoredBodyTest {

  private static final String JSON = "[{\"id\": 1, \"name\": \"é\"}, \"ä\\n\", [1], null, 4.5 ]";
  private static final String ROWS = "{\"id\": 1, \"name\": \"é\"}\n\n\"ä\"\nnot JSON\n4.5";
  private static final String TABLE = "id,name\n1,é\n2,\"ä\n\"\"\"\n3,a,b\n";
  private static final String COLUMNS = "{\"id\": [1, null], \"name\": [\"é\", {\"ä\": [ ]}]}";

  private static final PageProbe PROBE = new PageProbe("", "", null, CursorSource.None.INSTANCE);

  static Stream<Arguments> texts() {
    return Stream.of(
            Arguments.of(PageFormat.JSON, JSON),
            Arguments.of(new NdJsonFormat(), ROWS),
            Arguments.of(new CsvFormat(','), TABLE),
            Arguments.of(new ColumnsFormat(), COLUMNS))
        .flatMap(
            format ->
                Stream.of(UTF_8, UTF_16, UTF_16LE, ISO_8859_1)
                    .map(charset -> Arguments.of(format.get()[0], format.get()[1], charset)));
  }

  static Body stored(Body body) throws IOException {
    BodyCollector file = new BodyCollector(0, Long.MAX_VALUE, 0);
    file.append(ByteBuffer.wrap(body.bytes()));
    return file.body(body.contentType());
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void items_anyFormatAndCharset_areThoseOfUtf8InMemory(
      PageFormat format, String text, Charset charset) throws IOException {
    Body plain = Body.of(text.getBytes(UTF_8), "text/plain");
    String type = "text/plain; charset=" + charset;
    byte[] bytes = text.getBytes(charset);
    List<String> expected = Items.of(format, plain, JsonInput::raw);

    for (Body body : List.of(Body.of(bytes, type), Body.of(gzip(bytes), type))) {
      PageFacts facts = format.facts(body, Headers.EMPTY, PROBE);

      assertThat(Items.of(format, body, JsonInput::raw)).isEqualTo(expected);
      assertThat(Items.of(format, stored(body), JsonInput::raw)).isEqualTo(expected);
      assertThat(format.facts(stored(body), Headers.EMPTY, PROBE)).isEqualTo(facts);
      assertThat(facts.items()).isEqualTo(expected.size());
    }
  }

  @Test
  void items_byteOrderMark_isNoPartOfThem() throws IOException {
    Body marked = Body.of("\uFEFF[\"a\", 1]".getBytes(UTF_8), "application/json");

    assertThat(Items.of(PageFormat.JSON, marked, JsonInput::longObject))
        .isEqualTo(Items.of(PageFormat.JSON, stored(marked), JsonInput::longObject))
        .first()
        .asString()
        .endsWith("in \"a\"");
  }

  @Test
  void items_textOfAnItemTooLongToKeep_isLeftOut() throws IOException {
    String longOne = "[\"" + "x".repeat(RecentBytes.MOST) + "\", \"b\"]";

    assertThat(
            Items.of(
                PageFormat.JSON,
                stored(Body.of(longOne.getBytes(UTF_8), "")),
                JsonInput::longObject))
        .satisfiesExactly(
            first -> assertThat(first).endsWith("…)] in "),
            second -> assertThat(second).endsWith("in \"b\""));
  }

  @Test
  void value_stored_isRead() throws IOException {
    Body body = stored(Body.of("\"é\"".getBytes(UTF_8), "application/json"));

    assertThat(BodyReader.read(body, JsonInput::text)).isEqualTo("é");
    assertThat(BodyText.at(stored(Body.of("{\"a\": 1}".getBytes(UTF_8), "")), "/a")).contains("1");
    assertThat(BodyDecoder.stream().decode(body)).hasBinaryContent("\"é\"".getBytes(UTF_8));
  }

  @Test
  void items_released_areRefused() throws IOException {
    Body body = stored(Body.of("[1]".getBytes(UTF_8), ""));
    body.release();

    assertThatThrownBy(() -> PageFormat.JSON.facts(body, Headers.EMPTY, PROBE))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("the stored reply cannot be read");
  }
}
