package dev.sluice.middleware;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.util.concurrent.CompletionStage;

/**
 * The rest of the chain: the next middleware, or the transport. May be called any number of times.
 */
@FunctionalInterface
public interface Next {

  /** Sends the request through the rest of the chain, without blocking. */
  CompletionStage<HttpResponse> send(HttpRequest request);
}
