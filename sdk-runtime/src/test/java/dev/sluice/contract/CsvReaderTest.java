package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  private static List<List<String>> rows(String text) throws IOException {
    CsvReader reader = new CsvReader(new StringReader(text), ',');
    List<List<String>> rows = new ArrayList<>();
    while (reader.next()) {
      rows.add(List.copyOf(reader.cells()));
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\nc,d\n", "a,b\r\nc,d", "a,b\rc,d\r", "\uFEFFa,b\n\n\r\nc,d\n\n"})
  void next_anyLineEnd_givesTheSameRows(String text) throws IOException {
    assertThat(rows(text)).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void next_quotedCells_mayHoldAnything() throws IOException {
    assertThat(rows("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",\"\"\nx,,,"))
        .containsExactly(
            List.of("a,b", "say \"hi\"", "two\r\nlines", ""), List.of("x", "", "", ""));
  }

  @Test
  void next_quoteWithinACell_isText() throws IOException {
    assertThat(rows("5\" pipe,b")).containsExactly(List.of("5\" pipe", "b"));
  }

  @Test
  void line_ofARowBehindLineEndsInQuotes_isThatOfTheText() throws IOException {
    CsvReader reader = new CsvReader(new StringReader("a\n\"b\nb\r\nb\"\n\nc"), ',');
    List<Long> lines = new ArrayList<>();
    while (reader.next()) {
      lines.add(reader.line());
    }
    assertThat(lines).containsExactly(1L, 2L, 6L);
  }

  @Test
  void flaw_quotesThatDoNotPair_areTold() throws IOException {
    CsvReader reader = new CsvReader(new StringReader("\"a\"x,b\nc,\"d"), ',');

    assertThat(reader.next()).isTrue();
    assertThat(reader.flaw()).isEqualTo("text behind a closing quote");
    assertThat(reader.next()).isTrue();
    assertThat(reader.flaw()).isEqualTo("a quote that is not closed");
    assertThat(reader.text()).isEqualTo("c,\"d");
    assertThat(reader.next()).isFalse();
  }

  @Property(tries = 300)
  void next_whatWasWrittenWithQuotes_isReadBack(
      @ForAll @Size(min = 1, max = 5)
          List<
                  @Size(min = 1, max = 4) List<
                      @Chars({'a', '"', ',', '\n', '\r', ' '}) @StringLength(max = 6) String>>
              rows)
      throws IOException {
    String text =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n"));

    assertThat(rows(text)).isEqualTo(rows);
  }

  @Property(tries = 500)
  void next_garbage_endsAndLosesNoCharacterOfPlainText(
      @ForAll @CharRange(from = ' ', to = 'z') @Chars({'\n', '\r', '"', ','}) String text)
      throws IOException {
    List<List<String>> rows = rows(text);

    if (text.indexOf('"') < 0) {
      assertThat(rows.stream().flatMap(List::stream).collect(Collectors.joining()))
          .isEqualTo(text.replaceAll("[,\r\n]", ""));
    }
  }
}
