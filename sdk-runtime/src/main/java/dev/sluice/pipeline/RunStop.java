package dev.sluice.pipeline;

import dev.sluice.error.FetchException;
import dev.sluice.http.ErrorAction;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Whether a run is to end early, because an API gives nothing more for now. Shared by the flows of
 * a run, each in its thread: one is told, and all ask for nothing more.
 */
final class RunStop {

  private final AtomicReference<@Nullable String> flowThatWasTold = new AtomicReference<>();

  /** Whether a failure is what a rule with {@link ErrorAction#STOP_RUN} says. */
  static boolean isStop(Exception failure) {
    return failure instanceof FetchException fetch
        && fetch.action().filter(action -> action == ErrorAction.STOP_RUN).isPresent();
  }

  /** Stops the run if that is what a flow's failure says. */
  void heed(String flow, Exception failure) {
    if (isStop(failure)) {
      flowThatWasTold.compareAndSet(null, flow);
    }
  }

  /** Why nothing more is to be asked for; empty as long as it may be. */
  Optional<FetchException> reason() {
    return Optional.ofNullable(flowThatWasTold.get())
        .map(
            flow ->
                new FetchException(
                    "Stopped with the run, because of what "
                        + flow
                        + " was told. What was fetched is kept, and the next run goes on from"
                        + " there.",
                    ErrorAction.STOP_RUN));
  }

  /**
   * Returns as long as the run goes on.
   *
   * @throws FetchException when it is stopped
   */
  void check() {
    reason()
        .ifPresent(
            reason -> {
              throw reason;
            });
  }
}
