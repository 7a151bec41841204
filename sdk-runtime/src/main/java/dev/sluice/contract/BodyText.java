package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.http.Body;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads single values from bodies that may be anything: JSON, HTML, or nothing at all. */
public final class BodyText {

  /** What stands for an array or object that is not empty. */
  public static final String STRUCTURE = "…";

  // What is looked at of a body in a file, so that nobody waits for the whole of it.
  private static final int LOOKED_AT = 1 << 20;

  private BodyText() {}

  /** Whether the body begins as a JSON object or array does. */
  public static boolean isJson(Body body) {
    for (byte b : body.head(Document.HEAD)) {
      if (b > ' ') {
        return b == '{' || b == '[';
      }
    }
    return false;
  }

  /**
   * The scalar at a JSON pointer, as text; empty where there is none, it is null, or the body is
   * not JSON. Reads no further than it; of a body in a file, the first megabyte. Never fails.
   */
  public static Optional<String> at(Body body, String pointer) {
    if (body.isEmpty()) {
      return Optional.empty();
    }
    try (JsonParser parser = json(body)) {
      boolean there =
          parser.nextToken() != null && PointerWalk.to(parser, Pointers.segments(pointer));
      return there && parser.currentToken().isScalarValue()
          ? Optional.of(parser.getText())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * What stands at some JSON pointers, found in one pass: scalars as text, {@link #STRUCTURE} for
   * an array or object with something in it. What is absent, null or empty has no entry, nor has
   * anything behind the place where the body is no JSON, nor behind the first megabyte of a body in
   * a file. Never fails.
   */
  public static Map<String, String> at(Body body, Collection<String> pointers) {
    Map<String, String> found = new HashMap<>();
    if (body.isEmpty()) {
      return found;
    }
    try (JsonParser parser = json(body)) {
      if (parser.nextToken() != null) {
        TextWalk.value(parser, pointers, found);
      }
    } catch (IOException e) {
      // An error page, or JSON that breaks off: what was found stands.
    }
    return found;
  }

  private static JsonParser json(Body body) throws IOException {
    Body looked = body.isInMemory() ? body : Body.of(body.head(LOOKED_AT), body.contentType());
    return Document.of(looked).json();
  }
}
