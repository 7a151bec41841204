package dev.sluice.middleware;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.transport.Transport;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Links middleware and a transport. */
public final class MiddlewareChain {

  private MiddlewareChain() {}

  /**
   * The chain through the middleware, outermost first, to the transport. However a link breaks its
   * contract, by throwing or by returning null, the chain answers with a stage that fails.
   */
  public static Next of(List<Middleware> middleware, Transport transport) {
    Next next = guarded(transport::send, transport);
    for (int i = middleware.size() - 1; i >= 0; i--) {
      next = link(middleware.get(i), next);
    }
    return next;
  }

  private static Next link(Middleware middleware, Next rest) {
    return guarded(request -> middleware.handle(request, rest), middleware);
  }

  private static Next guarded(Next next, Object owner) {
    return request -> {
      try {
        CompletionStage<HttpResponse> stage = next.send(request);
        return stage != null ? stage : brokenContract(owner, request);
      } catch (RuntimeException | Error e) {
        return CompletableFuture.failedFuture(e);
      }
    };
  }

  private static CompletionStage<HttpResponse> brokenContract(Object owner, HttpRequest request) {
    return CompletableFuture.failedFuture(
        new IllegalStateException(
            owner.getClass().getName() + " returned null for " + request.operation()));
  }
}
