package dev.sluice.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.processor.model.Doc;
import org.junit.jupiter.api.Test;

class DocReaderTest {

  @Test
  void parse_noJavadoc_isNone() {
    assertThat(DocReader.parse(null)).isEqualTo(Doc.NONE);
  }

  @Test
  void parse_sentences_keepsTheFirst() {
    Doc doc = DocReader.parse(" One {@code x} of\n   {@link a.B#c the kind}, e.g. this. More.\n");

    assertThat(doc.summary()).isEqualTo("One {@code x} of {@code the kind}, e.g. this.");
    assertThat(doc.text()).isEqualTo("One x of the kind, e.g. this.");
  }

  @Test
  void parse_paragraphWithoutFullStop_endsThere() {
    assertThat(DocReader.parse(" A row\n\n <p>More.").text()).isEqualTo("A row");
  }

  @Test
  void parse_params_arePlainText() {
    Doc doc =
        DocReader.parse(
            """
             A row.

             @param id the API's {@code id},
               as <b>sent</b> &amp; kept
             @param name as shown
             @see Other
            """);

    assertThat(doc.param("id")).isEqualTo("the API's id, as sent & kept");
    assertThat(doc.param("name")).isEqualTo("as shown");
    assertThat(doc.param("other")).isEmpty();
  }
}
