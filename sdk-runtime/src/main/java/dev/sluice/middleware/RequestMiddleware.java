package dev.sluice.middleware;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.util.concurrent.CompletionStage;

/**
 * A base for middleware that changes requests and leaves responses alone.
 *
 * <pre>{@code
 * public final class Language extends RequestMiddleware {
 *   @Override
 *   protected HttpRequest change(HttpRequest request) {
 *     return request.withHeader("Accept-Language", "en");
 *   }
 * }
 * }</pre>
 */
public abstract class RequestMiddleware implements Middleware {

  /** The request to send in place of this one. */
  protected abstract HttpRequest change(HttpRequest request);

  @Override
  public final CompletionStage<HttpResponse> handle(HttpRequest request, Next next) {
    return next.send(change(request));
  }
}
