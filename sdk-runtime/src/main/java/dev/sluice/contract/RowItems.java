package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.sluice.control.CursorSource;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of a page that has one a row, read row by row.
 *
 * @param <T> the read contract
 */
final class RowItems<T> implements ItemSource<T> {

  /** Opens the document that is the current one. */
  @FunctionalInterface
  interface Opener {
    Rows open(Unpacked documents) throws IOException;
  }

  private final Unpacked documents;
  private final ItemReader<T> reader;
  private final Opener opener;
  private @Nullable Rows rows;
  private int index = -1;
  private long unknownFields;

  RowItems(Body body, ItemReader<T> reader, Opener opener) {
    this.documents = Unpacked.of(body);
    this.reader = reader;
    this.opener = opener;
  }

  /** The facts of a page, whose rows are counted and not read. */
  static PageFacts facts(Body body, Headers headers, PageProbe probe, Opener opener) {
    try (RowItems<Object> items = new RowItems<>(body, in -> null, opener)) {
      int count = 0;
      while (items.nextRow()) {
        count++;
      }
      PageFacts facts = new PageFacts(count, PageFacts.UNKNOWN, items.hash());
      boolean fromBody = probe.next() instanceof CursorSource.Body;
      return fromBody
          ? facts
          : PageScanner.fromHeaders(headers, probe).map(facts::withNext).orElse(facts);
    }
  }

  @Override
  public boolean advance(ItemVisitor<T> visitor) {
    if (!nextRow()) {
      return false;
    }
    Rows at = row();
    Violation flaw = at.flaw();
    if (flaw == null) {
      read(at, visitor);
    } else {
      visitor.violation(index, List.of(flaw), at.text());
    }
    return true;
  }

  private void read(Rows at, ItemVisitor<T> visitor) {
    List<Violation> violations;
    try (JsonParser parser = at.json()) {
      parser.nextToken();
      JsonInput in = new JsonInput(parser, at.names());
      in.startItem();
      T value = reader.read(in);
      unknownFields += in.unknownFields();
      if (value != null && !in.isBroken() && parser.nextToken() == null) {
        visitor.item(index, value);
        return;
      }
      violations =
          in.violations().isEmpty()
              ? List.of(new Violation("", "one object in line " + at.line(), "something else"))
              : in.violations();
    } catch (JsonProcessingException e) {
      violations = List.of(new Violation("", "JSON", "no valid JSON in line " + at.line()));
    } catch (IOException e) {
      throw documents.broken(e);
    }
    visitor.violation(index, violations, at.text());
  }

  private boolean nextRow() {
    try {
      while (true) {
        if (rows != null && rows.next()) {
          index++;
          return true;
        }
        closeRows();
        if (!documents.next()) {
          return false;
        }
        rows = opener.open(documents);
      }
    } catch (IOException e) {
      throw documents.broken(e);
    }
  }

  private long hash() {
    try {
      return documents.hash();
    } catch (IOException e) {
      throw documents.broken(e);
    }
  }

  private Rows row() {
    Rows current = rows;
    if (current == null) {
      throw new IllegalStateException("There is no row");
    }
    return current;
  }

  @Override
  public String text(int at) {
    return at == index && rows != null ? rows.text() : "";
  }

  @Override
  public long unknownFields() {
    return unknownFields;
  }

  @Override
  public void close() {
    try {
      closeRows();
    } catch (IOException e) {
      throw documents.broken(e);
    } finally {
      documents.close();
    }
  }

  private void closeRows() throws IOException {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }
}
