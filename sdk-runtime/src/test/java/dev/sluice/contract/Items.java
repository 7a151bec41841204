package dev.sluice.contract;

import dev.sluice.http.Body;
import java.util.ArrayList;
import java.util.List;

/** What a page of some format gives, told in lines. */
final class Items implements ItemVisitor<Object> {

  private final List<String> told = new ArrayList<>();

  @Override
  public void item(int index, Object value) {
    told.add(index + ": " + value);
  }

  @Override
  public void violation(int index, List<Violation> violations, String text) {
    told.add(index + ": " + violations + " in " + text);
  }

  @SuppressWarnings("unchecked") // The visitor takes items of any type.
  static List<String> of(PageFormat format, Body body, ItemReader<?> reader) {
    Items items = new Items();
    try (ItemSource<Object> source = format.items(body, "", (ItemReader<Object>) reader)) {
      while (source.advance(items)) {
        // Told by the visitor.
      }
    }
    return items.told;
  }
}
