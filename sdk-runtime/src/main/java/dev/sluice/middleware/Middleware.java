package dev.sluice.middleware;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.util.concurrent.CompletionStage;

/**
 * One step that every request of a connector passes through on its way to the transport, and every
 * response on its way back.
 *
 * <pre>{@code
 * public final class TraceHeader implements Middleware {
 *   @Override
 *   public CompletionStage<HttpResponse> handle(HttpRequest request, Next next) {
 *     return next.send(request.withHeader("traceparent", newTrace()));
 *   }
 * }
 * }</pre>
 *
 * <p>One instance serves a whole process: it is thread-safe, never blocks, and reports a failure of
 * the network as a response with an error. {@link RequestMiddleware} and {@link ResponseMiddleware}
 * are bases for the two usual kinds.
 */
public interface Middleware {

  /** Handles one request: usually calls {@code next} once, with this request or a changed one. */
  CompletionStage<HttpResponse> handle(HttpRequest request, Next next);
}
