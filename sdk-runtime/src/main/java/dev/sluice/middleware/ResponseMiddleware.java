package dev.sluice.middleware;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.util.concurrent.CompletionStage;

/**
 * A base for middleware that looks at responses, or replaces them, and leaves requests alone.
 *
 * <pre>{@code
 * public final class SizeLog extends ResponseMiddleware {
 *   @Override
 *   protected HttpResponse change(HttpRequest request, HttpResponse response) {
 *     log.debug("{} answered {}", request, response.body());
 *     return response;
 *   }
 * }
 * }</pre>
 */
public abstract class ResponseMiddleware implements Middleware {

  /** The response to hand back in place of this one; usually the same. Must not block. */
  protected abstract HttpResponse change(HttpRequest request, HttpResponse response);

  @Override
  public final CompletionStage<HttpResponse> handle(HttpRequest request, Next next) {
    return next.send(request).thenApply(response -> change(request, response));
  }
}
