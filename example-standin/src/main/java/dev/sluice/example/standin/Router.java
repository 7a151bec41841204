package dev.sluice.example.standin;

import java.util.Map;
import java.util.TreeMap;

/** The table of operations: path below the base URL, and method, to what answers. */
public final class Router {
  /** One operation of the API. */
  @FunctionalInterface
  public interface Operation {
    /** Returns the answer, or throws a {@link Refusal}. */
    Answer answer(QueryParams query, byte[] body);
  }

  private final Map<String, Map<String, Operation>> operations;

  /** Creates a router of operations by path, and below that by method in upper case. */
  public Router(Map<String, Map<String, Operation>> operations) {
    this.operations = Map.copyOf(operations);
  }

  /** Returns the answer to a request; a refusal is an answer, too. */
  Answer answer(StandInRequest request, QueryParams query, byte[] body, ErrorForm errors) {
    Map<String, Operation> methods = operations.get(request.path());
    if (methods == null) {
      return errors.notFound();
    }
    Operation operation = methods.get(request.method());
    if (operation == null) {
      String allowed = String.join(", ", new TreeMap<>(methods).keySet());
      return errors.methodNotAllowed(request.method()).withHeader("Allow", allowed);
    }
    try {
      return operation.answer(query, body);
    } catch (Refusal e) {
      return e.answer();
    }
  }
}
