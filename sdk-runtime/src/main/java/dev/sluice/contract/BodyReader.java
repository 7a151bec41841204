package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a whole body as one value. */
public final class BodyReader {

  private static final int TOLD = 5;

  private BodyReader() {}

  /**
   * The value of the body.
   *
   * @throws ContractException when it is no JSON, or does not fit; the message starts in lower case
   *     and is to be preceded by whose body it is
   */
  public static <T> T read(Body body, ItemReader<T> reader) {
    Document document = document(body);
    try (JsonParser parser = document.json()) {
      if (parser.nextToken() == null) {
        throw NotJson.exception(document, new IOException());
      }
      JsonInput in = new JsonInput(parser);
      in.startItem();
      T value = reader.read(in);
      if (value == null || in.isBroken()) {
        throw new ContractException(describe(in.violations()));
      }
      if (parser.nextToken() != null) {
        throw new ContractException("expected one JSON value, found more text behind it");
      }
      return value;
    } catch (IOException e) {
      throw NotJson.exception(document, e);
    }
  }

  /** A body as a document; {@link ContractException} when it cannot be read. */
  static Document document(Body body) {
    try {
      return Document.of(body);
    } catch (IOException e) {
      throw new ContractException(
          "the stored reply cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** The violations in one line; never their values. */
  public static String describe(List<Violation> violations) {
    if (violations.isEmpty()) {
      return "expected a value, found null";
    }
    String told =
        violations.stream().limit(TOLD).map(Violation::toString).collect(Collectors.joining("; "));
    int more = violations.size() - TOLD;
    return more > 0 ? told + "; and " + more + " more" : told;
  }
}
