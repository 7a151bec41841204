package dev.sluice.contract;

import dev.sluice.http.Body;
import java.util.List;

/** The items of JSON documents, which are given a document at a time. */
final class JsonItems<T> implements ItemSource<T> {

  private final List<Body> documents;
  private final String pointer;
  private final ItemReader<T> reader;
  private int document = -1;
  private int before;
  private int given;
  private long unknownFields;

  JsonItems(List<Body> documents, String pointer, ItemReader<T> reader) {
    this.documents = documents;
    this.pointer = pointer;
    this.reader = reader;
  }

  @Override
  public boolean advance(ItemVisitor<T> visitor) {
    if (document + 1 == documents.size()) {
      return false;
    }
    document++;
    before = given;
    unknownFields +=
        PageItems.read(documents.get(document), pointer, reader, new Counting(visitor));
    return document + 1 < documents.size();
  }

  @Override
  public String text(int index) {
    return ItemText.of(documents.get(document), pointer, index - before);
  }

  @Override
  public long unknownFields() {
    return unknownFields;
  }

  @Override
  public void close() {}

  /** Counts on from one document to the next. */
  private final class Counting implements ItemVisitor<T> {

    private final ItemVisitor<T> visitor;

    Counting(ItemVisitor<T> visitor) {
      this.visitor = visitor;
    }

    @Override
    public void item(int index, T value) {
      visitor.item(given++, value);
    }

    @Override
    public void violation(int index, List<Violation> violations, String json) {
      visitor.violation(given++, violations, json);
    }
  }
}
