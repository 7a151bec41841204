package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.Arrays;
import java.util.List;

/** JSON pointers (RFC 6901). */
final class Pointers {

  private Pointers() {}

  /** Where the context is, seen from the value at that nesting depth. */
  static String of(JsonStreamContext context, int baseDepth) {
    StringBuilder pointer = new StringBuilder();
    JsonStreamContext at = context;
    while (at != null && at.getNestingDepth() > baseDepth) {
      if (at.inObject() && at.hasCurrentName()) {
        pointer.insert(0, "/" + escape(at.getCurrentName()));
      } else if (at.inArray() && at.hasCurrentIndex()) {
        pointer.insert(0, "/" + at.getCurrentIndex());
      }
      at = at.getParent();
    }
    return pointer.toString();
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** The names along a pointer; none for the empty pointer, which is the whole document. */
  static List<String> segments(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    if (pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("Not a JSON pointer: \"" + pointer + "\"");
    }
    return Arrays.stream(pointer.substring(1).split("/", -1))
        .map(name -> name.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
