package dev.sluice.control;

import java.io.Serializable;

/**
 * A value of the body that tells whether a page is the last.
 *
 * <pre>{@code
 * new StopFlag("/has_more", "false")
 * new StopFlag("/done", "true")
 * new StopFlag("/page/status", "COMPLETE")
 * }</pre>
 *
 * @param pointer the JSON pointer to it
 * @param last what it reads on the last page, whatever its case; when that is {@code true} or
 *     {@code false}, any page has a boolean there, or nothing
 */
public record StopFlag(String pointer, String last) implements Serializable {

  public StopFlag {
    if (pointer.isEmpty() || pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "pointer must be a JSON pointer such as \"/has_more\", was \"" + pointer + "\"");
    }
  }
}
