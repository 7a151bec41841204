package dev.sluice.middleware;

import dev.sluice.http.HttpRequest;
import java.util.concurrent.CompletionStage;

/**
 * Puts credentials into requests. It sees only requests to the connector's own origin, of
 * operations that carry credentials, each attempt anew.
 *
 * <pre>{@code
 * record TwoHeaders(String account, String key) implements Authenticator {
 *   @Override
 *   public CompletionStage<HttpRequest> authenticate(HttpRequest request) {
 *     return CompletableFuture.completedStage(
 *         request.withHeader("X-Account", account).withHeader("X-Key", key));
 *   }
 * }
 * }</pre>
 *
 * <p>One instance serves a whole process: it is thread-safe and never blocks.
 */
public interface Authenticator {

  /**
   * The request with credentials. The stage fails with a {@link dev.sluice.error.SluiceException}
   * when they cannot be had; nothing is sent then.
   */
  CompletionStage<HttpRequest> authenticate(HttpRequest request);

  /**
   * Takes note that the API refused a request's credentials, and drops those that it carried.
   *
   * @return whether the same request would now get others, so that it is worth sending once more
   */
  default boolean renew(HttpRequest refused) {
    return false;
  }
}
