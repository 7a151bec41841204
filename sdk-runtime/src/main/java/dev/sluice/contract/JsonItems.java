package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.http.Body;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of JSON documents, read token by token. */
final class JsonItems<T> implements ItemSource<T> {

  private final Unpacked documents;
  private final List<String> path;
  private final ItemReader<T> reader;
  private @Nullable Open open;
  private int index = -1;
  private long unknownFields;

  JsonItems(Body body, String pointer, ItemReader<T> reader) {
    this.documents = Unpacked.of(body);
    this.path = Pointers.segments(pointer);
    this.reader = reader;
  }

  /** A document that is being read. */
  private record Open(Document document, JsonParser parser, JsonInput in, ItemsCursor items) {}

  @Override
  public boolean advance(ItemVisitor<T> visitor) {
    try {
      Open at = open == null ? nextDocument() : open;
      if (at != null) {
        at.document().endItem();
      }
      while (at != null && !at.items().next()) {
        at = nextDocument();
      }
      if (at == null) {
        return false;
      }
      index++;
      read(at, visitor);
      return true;
    } catch (IOException e) {
      throw documents.broken(e);
    }
  }

  private @Nullable Open nextDocument() throws IOException {
    closeDocument();
    if (!documents.next()) {
      return null;
    }
    Document document = documents.current();
    JsonParser parser = document.json();
    if (parser.nextToken() == null) {
      throw NotJson.exception(document, new IOException());
    }
    Open opened = new Open(document, parser, new JsonInput(parser), new ItemsCursor(parser, path));
    open = opened;
    return opened;
  }

  private void closeDocument() throws IOException {
    if (open != null) {
      unknownFields += open.in().unknownFields();
      open.parser().close();
      open = null;
    }
  }

  private void read(Open at, ItemVisitor<T> visitor) throws IOException {
    at.document().startItem(at.parser());
    at.in().startItem();
    T value = reader.read(at.in());
    if (value != null && !at.in().isBroken()) {
      visitor.item(index, value);
    } else {
      List<Violation> told = at.in().violations();
      visitor.violation(
          index,
          told.isEmpty() ? List.of(new Violation("", "item", "null")) : told,
          at.document().itemText(at.parser()));
    }
  }

  @Override
  public String text(int at) {
    try {
      return at == index && open != null ? open.document().itemText(open.parser()) : "";
    } catch (IOException e) {
      throw documents.broken(e);
    }
  }

  @Override
  public long unknownFields() {
    return unknownFields + (open == null ? 0 : open.in().unknownFields());
  }

  @Override
  public void close() {
    try {
      closeDocument();
    } catch (IOException e) {
      throw documents.broken(e);
    } finally {
      documents.close();
    }
  }
}
