package dev.sluice.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * {@code @ErrorBody}.
 *
 * @param code pointers of the code
 * @param message pointers of the message
 * @param requestId pointers of the API's name for the request
 * @param requestIdHeader the header of the same; empty for none
 */
public record ErrorBodyModel(
    List<Written<String>> code,
    List<Written<String>> message,
    List<Written<String>> requestId,
    Written<String> requestIdHeader) {

  public ErrorBodyModel {
    code = List.copyOf(code);
    message = List.copyOf(message);
    requestId = List.copyOf(requestId);
  }

  /** All its pointers. */
  public Stream<Written<String>> pointers() {
    return Stream.of(code, message, requestId).flatMap(List::stream);
  }
}
