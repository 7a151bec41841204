package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.control.CursorSource;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowFormatTest {

  private static final PageFormat NDJSON = new NdJsonFormat();
  private static final PageFormat CSV = new CsvFormat(',');
  private static final PageProbe PROBE =
      new PageProbe("", "", null, new CursorSource.Header("X-Next"));

  private record Person(long id, @Nullable String name, @Nullable Boolean active) {}

  private static final class PersonReader implements ItemReader<Person> {

    private static final long serialVersionUID = 1;
    private static final FieldNames FIELDS = FieldNames.of("contact_id", "name", "active");

    @Override
    public @Nullable Person read(JsonInput in) throws IOException {
      int mark = in.startObject();
      if (mark < 0) {
        return null;
      }
      long id = 0;
      boolean hasId = false;
      String name = null;
      Boolean active = null;
      int field = -1;
      while ((field = in.nextField(FIELDS, field)) >= 0) {
        switch (field) {
          case 0 -> {
            hasId = in.hasValue();
            id = in.longValue();
          }
          case 1 -> name = in.text();
          default -> active = in.booleanObject();
        }
      }
      in.require(hasId, "contact_id", "integer");
      return in.endObject(mark) ? new Person(id, name, active) : null;
    }
  }

  private static Body body(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8), "");
  }

  private static List<String> read(PageFormat format, String text) {
    return Items.of(format, body(text), new PersonReader());
  }

  @Test
  void ndjson_brokenLines_areViolationsOfThoseLines() {
    assertThat(
            read(
                NDJSON,
                "\uFEFF{\"contact_id\":1}\r\n\n{\"contact_id\":\n{\"contact_id\":\"x\"}\n5\nnull\n"
                    + "{\"contact_id\":2} {}\n{\"contact_id\":3,\"name\":\"é\"}"))
        .containsExactly(
            "0: Person[id=1, name=null, active=null]",
            "1: [: expected JSON, found no valid JSON in line 3] in {\"contact_id\":",
            "2: [/contact_id: expected 64-bit integer, found text of 1 character (a)] in"
                + " {\"contact_id\":\"x\"}",
            "3: [: expected object, found integer of 1 character] in 5",
            "4: [: expected one object in line 6, found something else] in null",
            "5: [: expected one object in line 7, found something else] in {\"contact_id\":2} {}",
            "6: Person[id=3, name=é, active=null]");
  }

  @Test
  void ndjson_lineWithZeros_isNoJson() {
    assertThat(read(NDJSON, "{\"contact_id\":1}\n\0\r\n\0{\0}\n"))
        .containsExactly(
            "0: Person[id=1, name=null, active=null]",
            "1: [: expected JSON, found no valid JSON in line 2] in \0",
            "2: [: expected JSON, found no valid JSON in line 3] in \0{\0}");
  }

  @Test
  void ndjson_lineLongerThanAChunk_isRead() {
    String name = "x".repeat(200_000);

    assertThat(read(NDJSON, "{\"contact_id\":1,\"name\":\"" + name + "\"}\n{\"contact_id\":2}"))
        .containsExactly(
            "0: Person[id=1, name=" + name + ", active=null]",
            "1: Person[id=2, name=null, active=null]");
  }

  @Test
  void csv_headerInUpperCase_isMatched_andEmptyCellsAreNoValueButForText() {
    assertThat(read(CSV, "NAME,Contact_Id,ACTIVE,OTHER\n\"Doe, J.\",7,,x\n,8,true,\n"))
        .containsExactly(
            "0: Person[id=7, name=Doe, J., active=null]", "1: Person[id=8, name=, active=true]");
  }

  @Test
  void csv_rowsThatDoNotFit_areViolationsOfThoseRows() {
    assertThat(read(CSV, "contact_id,name\n1,a,b\n2\nx,c\n\"3\"4,d\n,e\n"))
        .containsExactly(
            "0: [: expected 2 cells, as in the header, found 3 in line 2] in 1,a,b",
            "1: Person[id=2, name=null, active=null]",
            "2: [/contact_id: expected 64-bit integer, found text of 1 character (a)] in x,c",
            "3: [: expected cells with paired quotes, found text behind a closing quote in line 5]"
                + " in \"3\"4,d",
            "4: [/contact_id: expected integer, found null] in ,e");
  }

  @Test
  void csv_otherDelimiterAndCharset_areRead() {
    Body latin =
        Body.of(
            "contact_id;name\n1;\u00fc\n".getBytes(StandardCharsets.ISO_8859_1),
            "text/csv; charset=iso-8859-1");

    assertThat(Items.of(new CsvFormat(';'), latin, new PersonReader()))
        .containsExactly("0: Person[id=1, name=ü, active=null]");
  }

  @Test
  void csv_twoColumnsOfOneName_areRefused() {
    assertThatThrownBy(() -> read(CSV, "id,ID\n1,2\n"))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("two columns named \"ID\"");
  }

  @Test
  void facts_rows_areCountedAndHeadersTellTheNextPage() {
    PageFacts csv = CSV.facts(body("a,b\n1,2\n3,4\n"), Headers.EMPTY.with("X-Next", "7"), PROBE);

    assertThat(csv.items()).isEqualTo(2);
    assertThat(csv.next()).isEqualTo("7");
    assertThat(NDJSON.facts(body("{}\n\n{}"), Headers.EMPTY, PROBE).items()).isEqualTo(2);
    assertThat(NDJSON.facts(Body.EMPTY, Headers.EMPTY, PROBE).items()).isZero();
    assertThat(CSV.facts(body("a,b\n"), Headers.EMPTY, PROBE).items()).isZero();
  }

  @Test
  void facts_whatHasNoRows_isRefused() {
    assertThatThrownBy(() -> NDJSON.facts(body("<html>sorry</html>"), Headers.EMPTY, PROBE))
        .hasMessage("expected rows, got markup starting with \"<html>\"");
    assertThatThrownBy(() -> CSV.facts(body("{\"error\":1}"), Headers.EMPTY, PROBE))
        .hasMessage("expected a header row, got JSON");
  }

  @Property(tries = 300)
  void garbage_anyFormat_givesAsManyItemsAsCounted(@ForAll byte[] bytes) {
    for (PageFormat format : List.of(NDJSON, CSV)) {
      Body body = Body.of(bytes, "");
      try {
        int counted = format.facts(body, Headers.EMPTY, PROBE).items();
        assertThat(Items.of(format, body, new PersonReader())).hasSize(counted);
      } catch (ContractException e) {
        assertThat(e).hasMessageNotContaining("\n");
      }
    }
  }
}
