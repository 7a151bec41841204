package dev.sluice.contract;

import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Delimited text with a header row (RFC 4180). The header's names are the fields' names, upper or
 * lower case; a row is read like a JSON object of texts, in which empty text is no value for
 * anything but text.
 *
 * <pre>{@code
 * CONTACT_ID,EMAIL          is read as   {"CONTACT_ID": "7", "EMAIL": "a@example.com"}
 * 7,a@example.com
 * }</pre>
 *
 * @param delimiter between cells, e.g. a comma or a tab
 */
public record CsvFormat(char delimiter) implements PageFormat {

  public CsvFormat {
    if (delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
      throw new IllegalArgumentException("A quote or line end cannot be the delimiter");
    }
  }

  @Override
  public PageFacts facts(Body body, Headers headers, PageProbe probe) {
    return RowItems.facts(body, headers, probe, this::rows);
  }

  @Override
  public <T> ItemSource<T> items(Body body, String items, ItemReader<T> reader) {
    return new RowItems<>(body, reader, this::rows);
  }

  private Rows rows(Unpacked documents) throws IOException {
    NotJson.refuseMarkup(documents.current());
    return new CsvRows(
        new CsvReader(
            new InputStreamReader(documents.current().utf8(), StandardCharsets.UTF_8), delimiter));
  }
}
