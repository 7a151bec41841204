package dev.sluice.error;

import dev.sluice.http.Operation;
import java.util.List;
import java.util.stream.Collectors;

/** A batch was done in part: the API took some of its items, and not others. */
public final class PartialFailureException extends ApiException {

  private static final long serialVersionUID = 1;

  private static final int TOLD = 3;

  private final List<ItemFailure> failures;

  /**
   * @param operation what was called
   * @param error the reply, which is a success as a whole
   * @param failures the items that were not taken; at least one
   */
  public PartialFailureException(Operation operation, ApiError error, List<ItemFailure> failures) {
    super(operation, error, message(operation, error, failures));
    this.failures = List.copyOf(failures);
  }

  /** The items that were not taken. */
  public List<ItemFailure> failures() {
    return failures;
  }

  private static String message(Operation operation, ApiError error, List<ItemFailure> failures) {
    int more = failures.size() - TOLD;
    return operation
        + " was done in part: status "
        + error.status()
        + ", "
        + (failures.size() == 1 ? "1 item" : failures.size() + " items")
        + " failed: "
        + failures.stream().limit(TOLD).map(String::valueOf).collect(Collectors.joining("; "))
        + (more > 0 ? "; and " + more + " more" : "")
        + ". The other items were taken: correct these, and send them alone.";
  }
}
