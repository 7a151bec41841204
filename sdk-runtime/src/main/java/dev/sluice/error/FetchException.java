package dev.sluice.error;

import dev.sluice.http.ErrorAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages of a flow that could not be fetched. What was fetched is kept; the next run continues. */
public final class FetchException extends SluiceException {

  private static final long serialVersionUID = 1;

  private final @Nullable ErrorAction action;

  /**
   * @param message which pages, why, and what to do
   * @param action what the connector's error rules say of the cause; null where none matches
   */
  public FetchException(String message, @Nullable ErrorAction action) {
    super(message, null);
    this.action = action;
  }

  /**
   * What the connector's error rules say of the cause: after {@link ErrorAction#RESYNC} the list
   * must be read from the start, after {@link ErrorAction#STOP_RUN} nothing more be asked for.
   */
  public Optional<ErrorAction> action() {
    return Optional.ofNullable(action);
  }
}
