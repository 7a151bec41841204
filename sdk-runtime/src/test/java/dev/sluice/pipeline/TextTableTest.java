package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void print_numbersAndTexts_areAligned() {
    TextTable table = TextTable.of("flow", "rows");
    table.row("contacts", 50_000L);
    table.row("x", 7L);

    assertThat(printed(table))
        .isEqualTo(
            """
              flow        rows
              contacts  50,000
              x              7
            """
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void print_longText_isCut() {
    TextTable table = TextTable.of("name");
    table.row("a".repeat(100) + "\nb");

    assertThat(printed(table)).contains("a".repeat(27) + "…").doesNotContain("b");
  }

  private static String printed(TextTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
