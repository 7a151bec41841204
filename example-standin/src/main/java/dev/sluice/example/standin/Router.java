package dev.sluice.example.standin;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table of operations: path below the base URL, and method, to what answers. */
public final class Router {
  /** One operation of the API. */
  @FunctionalInterface
  public interface Operation {
    /** Returns the answer, or throws a {@link Refusal}. */
    Answer answer(ApiRequest request);
  }

  private final Map<String, Map<String, Operation>> operations;

  /**
   * Creates a router of operations by path, and below that by method in upper case.
   *
   * @param operations paths that do not overlap; a segment may be a variable, as in {@code
   *     /lists/{id}}
   */
  public Router(Map<String, Map<String, Operation>> operations) {
    this.operations = Map.copyOf(operations);
  }

  /** Returns the answer to a request; a refusal is an answer, too. */
  Answer answer(String method, String path, ApiRequest request, ErrorForm errors) {
    for (Map.Entry<String, Map<String, Operation>> entry : operations.entrySet()) {
      Optional<Map<String, String>> variables = PathMatch.of(entry.getKey(), path);
      if (variables.isPresent()) {
        ApiRequest matched = request.withVariables(variables.get());
        return answer(entry.getValue(), method, matched, errors);
      }
    }
    return errors.notFound();
  }

  private static Answer answer(
      Map<String, Operation> methods, String method, ApiRequest request, ErrorForm errors) {
    Operation operation = methods.get(method);
    if (operation == null) {
      String allowed = String.join(", ", new TreeMap<>(methods).keySet());
      return errors.methodNotAllowed(method).withHeader("Allow", allowed);
    }
    try {
      return operation.answer(request);
    } catch (Refusal e) {
      return e.answer();
    }
  }
}
