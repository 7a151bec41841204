package dev.sluice.control;

import java.io.Serializable;

/**
 * Where a page tells how the next one is found. What it tells is blank when it is absent, null, or
 * empty.
 *
 * <pre>{@code
 * new CursorSource.Body("/meta/next_cursor")
 * new CursorSource.LastItem("/id")
 * new CursorSource.Link("next")   // Link: <https://api.example.com/items?page=2>; rel="next"
 * }</pre>
 */
public sealed interface CursorSource extends Serializable {

  /** Nowhere. */
  enum None implements CursorSource {
    /** The only one. */
    INSTANCE
  }

  /**
   * A text or number in the body.
   *
   * @param pointer the JSON pointer to it
   */
  record Body(String pointer) implements CursorSource {
    /** Checks that it points into the body. */
    public Body {
      if (pointer.isEmpty() || pointer.charAt(0) != '/') {
        throw new IllegalArgumentException(
            "pointer must be a JSON pointer such as \"/next\", was \"" + pointer + "\"");
      }
    }
  }

  /**
   * A response header.
   *
   * @param name the header's name
   */
  record Header(String name) implements CursorSource {}

  /**
   * A text or number of the page's last item.
   *
   * @param pointer the JSON pointer to it, seen from the item; empty for an item that is one itself
   */
  record LastItem(String pointer) implements CursorSource {}

  /**
   * The target of a {@code Link} header (RFC 8288).
   *
   * @param relation its relation, e.g. {@code next}
   */
  record Link(String relation) implements CursorSource {}
}
