package dev.sluice.config;

import java.io.Serializable;
import java.util.List;

/**
 * Where an error reply carries the API's own code, its message and its name for the request. Of
 * several JSON pointers the first that leads to a text, number or boolean is taken.
 *
 * <pre>{@code
 * new ErrorBodyConfig("/code", "/message")
 * // {"error": "NOT_FOUND"} as well as {"error": {"type": "NOT_FOUND", "message": "No such base"}}
 * new ErrorBodyConfig(List.of("/error/type", "/error"), List.of("/error/message"), List.of())
 * }</pre>
 *
 * @param code pointers; none for nowhere
 * @param message pointers; none for nowhere
 * @param requestId pointers; none for nowhere
 */
public record ErrorBodyConfig(List<String> code, List<String> message, List<String> requestId)
    implements Serializable {

  /** Nowhere. */
  public static final ErrorBodyConfig NONE = new ErrorBodyConfig("", "");

  public ErrorBodyConfig {
    code = List.copyOf(code);
    message = List.copyOf(message);
    requestId = List.copyOf(requestId);
  }

  /** One pointer each; empty for none. */
  public ErrorBodyConfig(String code, String message) {
    this(one(code), one(message), List.of());
  }

  private static List<String> one(String pointer) {
    return pointer.isEmpty() ? List.of() : List.of(pointer);
  }
}
