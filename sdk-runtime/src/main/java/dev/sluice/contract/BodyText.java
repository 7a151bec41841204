package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.http.Body;
import java.io.IOException;
import java.util.Optional;

/** Reads single values from bodies that may be anything: JSON, HTML, or nothing at all. */
public final class BodyText {

  private BodyText() {}

  /**
   * The scalar at a JSON pointer, as text; empty where there is none, it is null, or the body is
   * not JSON. Reads no further than it. Never fails.
   */
  public static Optional<String> at(Body body, String pointer) {
    if (body.isEmpty()) {
      return Optional.empty();
    }
    try (JsonParser parser = JsonLimits.FACTORY.createParser(body.bytes())) {
      boolean there =
          parser.nextToken() != null && PointerWalk.to(parser, Pointers.segments(pointer));
      return there && parser.currentToken().isScalarValue()
          ? Optional.of(parser.getText())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
