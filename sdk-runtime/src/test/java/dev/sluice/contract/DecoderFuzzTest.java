package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.control.CursorSource;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.control.StopFlag;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/**
 * That whatever is received, a decoder reads it or says why not: with no other exception, as many
 * items as it counted, and the same from a file as from memory. {@code
 * -Djqwik.tries.default=1000000} tries for longer; a failure tells its seed.
 */
class DecoderFuzzTest {

  private static final List<String> JSON =
      List.of(
          "{\"a\":{\"n\":2,\"more\":\"true\",\"next\":\"x\"},\"i\":[{\"id\":1,\"t\":[\"é\"]},{}]}",
          "{\"i\":[1,\"2\",null,4.5,true,[5,{}]],\"a\":null}",
          "{\"i\":{\"id\":1}}");
  private static final List<String> COLUMNS =
      List.of("{\"a\":{\"n\":2},\"i\":{\"id\":[1,\"é\"],\"t\":[[1],null]}}");
  private static final List<String> ROWS =
      List.of("{\"id\":1,\"t\":\"é\"}\n\n{\"id\":\"x\"}\r\nnone\n5", "\uFEFF{\"id\":1}\n");
  private static final List<String> TABLE =
      List.of("id,t\n1,é\n\"2\n\",\"\"\"\"\n\n3\n", "id,,\n1,2,3,4\r5\n");
  private static final List<String> XML =
      List.of(
          "<?xml version='1.0' encoding='UTF-8'?><a><n>2</n><more>true</more><i id='1'><t>é</t><t/>"
              + "</i><i>5</i></a>",
          "<a xmlns:x='u' x:n='2'><x:i><![CDATA[<b>]]>&lt;<!-- c --><?p i?></x:i><next>x</next></a>");

  private static final PageProbe NESTED =
      new PageProbe(
          "/i", "/a/n", new StopFlag("/a/more", "false"), new CursorSource.Body("/a/next"));
  private static final PageProbe LAST =
      new PageProbe("/i", "", null, new CursorSource.LastItem("/id"));
  private static final PageProbe ELEMENTS =
      new PageProbe("/a/i", "/a/n", null, new CursorSource.Body("/a/next"));
  private static final PageProbe PLAIN = new PageProbe("", "", null, CursorSource.None.INSTANCE);

  @Property(shrinking = ShrinkingMode.OFF)
  void json_anyBody_isReadOrRefused(@ForAll long seed) throws IOException {
    check(PageFormat.JSON, new Mutations(seed, JSON).next(), NESTED, LAST);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void columns_anyBody_isReadOrRefused(@ForAll long seed) throws IOException {
    check(new ColumnsFormat(), new Mutations(seed, COLUMNS).next(), NESTED, LAST);
  }

  @Example
  void json_noUtf32_isRefusedAlike() throws IOException {
    byte[] bytes = {0, 0, 0, '[', 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    PageProbe items = new PageProbe("", "", null, CursorSource.None.INSTANCE);

    check(PageFormat.JSON, bytes, items);
    assertThat(told(PageFormat.JSON, Body.of(bytes, ""), items))
        .first()
        .asString()
        .contains("JSON");
  }

  @Example
  void columns_brokenOffBehindMark_tellSameLength() throws IOException {
    check(new ColumnsFormat(), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{'}, NESTED);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void ndjson_anyBody_isReadOrRefused(@ForAll long seed) throws IOException {
    check(new NdJsonFormat(), new Mutations(seed, ROWS).next(), PLAIN);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void csv_anyBody_isReadOrRefused(@ForAll long seed) throws IOException {
    check(new CsvFormat(','), new Mutations(seed, TABLE).next(), PLAIN);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void xml_anyBody_isReadOrRefused(@ForAll long seed) throws IOException {
    check(new XmlFormat(), new Mutations(seed, XML).next(), ELEMENTS);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void value_anyBody_isReadOrRefused(@ForAll long seed) {
    Body body = Body.of(new Mutations(seed, JSON).next(), "");
    try {
      assertThat(BodyReader.read(body, JsonInput::raw)).isNotNull();
    } catch (ContractException e) {
      assertThat(e).hasMessageNotContaining("\n");
    }
    assertThat(BodyText.at(body, "/a/next")).isNotNull();
    assertThat(BodyText.at(body, List.of("/a/next", "/i/0/id"))).isNotNull();
    assertThat(BodyExcerpt.of(body)).hasSizeLessThan(200);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void headersAndTimes_anyText_areReadOrNone(@ForAll long seed) {
    Mutations links =
        new Mutations(seed, List.of("<https://a.example/?p=2>; rel=\"next\", </b>; rel=prev;x"));
    Mutations times =
        new Mutations(seed, List.of("2017-05-01T12:30:00.376+05:30", "2020-02-30T24:00:00Z"));

    String link = links.nextText().replaceAll("[\\r\\n\\x00]", "");
    assertThat(LinkHeader.target(Headers.EMPTY.with("Link", link), "next")).isNotNull();
    String time = times.nextText();
    assertThat(InstantParser.parse(time)).isEqualTo(InstantParser.parse(time));
  }

  private static void check(PageFormat format, byte[] bytes, PageProbe... probes)
      throws IOException {
    Body body = Body.of(bytes, "");
    for (PageProbe probe : probes) {
      List<String> told = told(format, body, probe);
      assertThat(told(format, StoredBodyTest.stored(body), probe)).isEqualTo(told);
    }
  }

  /** What becomes of a page: its facts and items, or why there are none. */
  private static List<String> told(PageFormat format, Body body, PageProbe probe) {
    List<String> told = new ArrayList<>();
    try {
      PageFacts facts = format.facts(body, Headers.EMPTY, probe);
      told.add(facts.toString());
      try (ItemSource<String> items = format.items(body, probe.items(), DecoderFuzzTest::read)) {
        while (items.advance(new Teller(told))) {}
      }
      assertThat(told).hasSize(facts.items() + 1);
    } catch (ContractException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
      told.add(e.getMessage());
    }
    return told;
  }

  private static @Nullable String read(JsonInput in) throws IOException {
    FieldNames names = FieldNames.of("id", "t");
    int mark = in.startObject();
    if (mark < 0) {
      return "none";
    }
    StringBuilder read = new StringBuilder();
    for (int at = in.nextField(names, -1); at >= 0; at = in.nextField(names, at)) {
      read.append(at == 0 ? in.longObject() : in.list(JsonInput::text));
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
