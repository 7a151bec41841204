package dev.sluice.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.control.CursorSource;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.control.StopFlag;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.BodyHash;
import dev.sluice.http.Headers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlFormatTest {

  private static final XmlFormat XML = new XmlFormat();

  @Test
  void items_elements_areObjectsOfTheirAttributesTextsAndElements() {
    String feed =
        """
        <?xml version="1.0"?>
        <a:feed xmlns:a="urn:a" xmlns="urn:b"><title>T</title><!-- no item -->
          <a:entry id="7"><name>A &amp; <![CDATA[<B>]]></name><tag>x</tag><tag/><tag>y</tag></a:entry>
          <entry><price currency="EUR">5</price> kept <name> a </name></entry>
          <entry>text</entry>
          <entry/>
        </a:feed>
        """;

    assertThat(items(xml(feed), "/feed/entry"))
        .containsExactly(
            "{\"@id\":\"7\",\"name\":\"A & <B>\",\"tag\":[\"x\",\"\",\"y\"]}",
            "{\"price\":{\"@currency\":\"EUR\",\"#text\":\"5\"},\"name\":\" a \",\"#text\":\" kept \"}",
            "\"text\"",
            "\"\"");
  }

  @Test
  void items_nil_isNull() {
    String xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    assertThat(
            items(
                xml("<l " + xsi + "><i><a xsi:nil=\"true\"/><b xsi:type=\"x\">1</b></i></l>"),
                "/l/i"))
        .containsExactly("{\"a\":null,\"b\":\"1\"}");
  }

  @Test
  void items_pathWithStar_leadsThroughEveryElement() {
    assertThat(items(xml("<r><a><i>1</i></a><b><i>2</i><j>3</j></b></r>"), "/r/*/i"))
        .containsExactly("\"1\"", "\"2\"");
  }

  @Test
  void items_readByAContract_areCoercedLikeJson() {
    FieldNames names = FieldNames.of("@id", "tag");
    ItemReader<String> reader =
        in -> {
          int mark = in.startObject();
          long id = 0;
          List<String> tags = List.of();
          for (int at = in.nextField(names, -1); at >= 0; at = in.nextField(names, at)) {
            if (at == 0) {
              id = in.longValue();
            } else {
              tags = in.list(JsonInput::text);
            }
          }
          return in.endObject(mark) ? id + " " + tags : null;
        };
    List<String> told = new ArrayList<>();
    ItemVisitor<String> visitor =
        new ItemVisitor<>() {
          @Override
          public void item(int index, String value) {
            told.add(value);
          }

          @Override
          public void violation(int index, List<Violation> violations, String json) {
            told.add(violations + " in " + json);
          }
        };
    Body body = xml("<l><i id='7'><tag>x</tag></i><i id='x'/></l>");
    try (ItemSource<String> items = XML.items(body, "/l/i", reader)) {
      while (items.advance(visitor)) {}
    }

    assertThat(told)
        .containsExactly(
            "7 [x]",
            "[/@id: expected 64-bit integer, found text of 1 character (a)] in {\"@id\":\"x\"}");
  }

  @Test
  void facts_elementsAndAttributes_tellOfThePage() {
    Body body =
        xml(
            "<l total='9'><page><more>false</more><next> n2 </next></page><i><id>1</id></i><i/></l>");
    PageProbe probe =
        new PageProbe(
            "/l/i",
            "/l/@total",
            new StopFlag("/l/page/more", "false"),
            new CursorSource.Body("/l/page/next"));

    PageFacts facts = XML.facts(body, Headers.EMPTY, probe);

    assertThat(facts.items()).isEqualTo(2);
    assertThat(facts.total()).isEqualTo(9);
    assertThat(facts.more()).isEqualTo(PageFacts.More.NO);
    assertThat(facts.next()).isEqualTo("n2");
    assertThat(facts.bodyHash()).isEqualTo(BodyHash.of(body.bytes()));
  }

  @Test
  void facts_cursorOfTheLastItem_isFoundInIt() {
    PageProbe probe = new PageProbe("/l/i", "", null, new CursorSource.LastItem("/@id"));

    assertThat(XML.facts(xml("<l><i id='1'/><i id='2'/></l>"), Headers.EMPTY, probe).next())
        .isEqualTo("2");
  }

  @Test
  void facts_totalThatIsNone_isRefusedWithItsPlace() {
    PageProbe probe = new PageProbe("/l/i", "/l/n", null, CursorSource.None.INSTANCE);

    assertThatThrownBy(() -> XML.facts(xml("<l><n>many</n></l>"), Headers.EMPTY, probe))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("expected the total at \"/l/n\" to be an integer");
  }

  @Test
  void items_charsets_areToldByMarkTypeOrDocument() {
    String plain = "<l><i>é</i></l>";
    String declared = "<?xml version='1.0' encoding='ISO-8859-1'?>" + plain;

    assertThat(
            List.of(
                Body.of(plain.getBytes(UTF_8), "text/xml"),
                Body.of(("\uFEFF" + plain).getBytes(UTF_8), "text/xml"),
                Body.of(plain.getBytes(UTF_16), "text/xml"),
                Body.of(plain.getBytes(ISO_8859_1), "text/xml; charset=ISO-8859-1"),
                Body.of(declared.getBytes(ISO_8859_1), "text/xml"),
                // What is sent with it counts more than what stands in it.
                Body.of(declared.getBytes(UTF_8), "text/xml; charset=UTF-8")))
        .allSatisfy(body -> assertThat(items(body, "/l/i")).containsExactly("\"é\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE l><l><i>1</i></l>",
        "<!DOCTYPE l [<!ENTITY x SYSTEM \"file://FILE\">]><l><i>&x;</i></l>",
        "<!DOCTYPE l SYSTEM \"file://FILE\"><l><i>1</i></l>",
        "<!DOCTYPE l [<!ENTITY % p SYSTEM \"file://FILE\"> %p;]><l><i>1</i></l>",
        "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><l><i>&c;&c;&c;</i></l>"
      })
  void items_documentType_isRefusedAndNoFileRead(String text, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "s3cr3t");

    assertThatThrownBy(() -> items(xml(text.replace("FILE", file.toString())), "/l/i"))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("XML")
        .hasMessageNotContaining("s3cr3t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''             | expected XML, got an empty body",
        "{\"a\": 1}     | expected XML, got text/xml starting with \"{\"a\": 1}\"",
        "<l><i>1</i>    | which is no valid XML in line 1",
        "<l><i>1</l>    | which is no valid XML in line 1",
        "<l>&x;</l>     | XML",
        "<l/><l/>       | which is no valid XML in line 1",
      })
  void items_notXml_areRefused(String text, String message) {
    assertThatThrownBy(() -> items(xml(text), "/l/i"))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining(message);
  }

  @Test
  void items_noTextOfItsCharset_areRefusedWithoutALine() {
    Body body = Body.of("<l>\n<i>é</i></l>".getBytes(ISO_8859_1), "");

    assertThatThrownBy(() -> items(body, "/l/i"))
        .isInstanceOf(ContractException.class)
        .hasMessageEndingWith(", which is no text of the charset UTF-8");
  }

  @Test
  void items_beyondBounds_areRefused() {
    String deep = "<a>".repeat(500) + "</a>".repeat(500);
    String many = "<l><i>" + "<a/>".repeat(XmlNode.MOST / 64) + "</i></l>";
    String attribute = "<l><i a='" + "x".repeat(17 << 20) + "'/></l>";

    assertThatThrownBy(() -> items(xml(deep), "/l")).hasMessageContaining("200 elements");
    assertThatThrownBy(() -> items(xml(many), "/l/i")).hasMessageContaining("is larger than");
    assertThatThrownBy(() -> items(xml(attribute), "/l/i"))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("16777216 bytes");
  }

  private static Body xml(String text) {
    return Body.of(text.getBytes(UTF_8), "text/xml");
  }

  /** The items as JSON; counting finds as many. */
  private static List<String> items(Body body, String pointer) {
    List<String> told = new ArrayList<>();
    ItemVisitor<String> visitor =
        new ItemVisitor<>() {
          @Override
          public void item(int index, String value) {
            told.add(value);
          }

          @Override
          public void violation(int index, List<Violation> violations, String json) {
            told.add("violation " + violations);
          }
        };
    try (ItemSource<String> items = XML.items(body, pointer, JsonInput::raw)) {
      while (items.advance(visitor)) {}
    }
    PageProbe probe = new PageProbe(pointer, "", null, CursorSource.None.INSTANCE);
    assertThat(XML.facts(body, Headers.EMPTY, probe).items()).isEqualTo(told.size());
    return told;
  }
}
