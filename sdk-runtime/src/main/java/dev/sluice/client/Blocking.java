package dev.sluice.client;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.control.JobPager;
import dev.sluice.control.PageRef;
import dev.sluice.error.NetworkException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.http.Operation;
import dev.sluice.http.RetryBounds;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for a response in the caller's thread. */
final class Blocking {

  private Blocking() {}

  static HttpResponse send(Connection connection, HttpRequest request) {
    CompletableFuture<HttpResponse> pending = connection.send(request).toCompletableFuture();
    return await(pending, deadline(connection.config(), request.operation()), request);
  }

  /** Waits for a page; of a job, for as long as it may be waited for, too. */
  static PageReply await(Pages<?> pages, PageRef page, CompletableFuture<PageReply> pending) {
    HttpRequest request = pages.request(page);
    Duration deadline = deadline(pages.connection().config(), request.operation());
    if (pages.paging().pager() instanceof JobPager job) {
      deadline = deadline.multipliedBy(2).plus(job.pace().deadline());
    }
    return await(pending, deadline, request);
  }

  private static <T> T await(CompletableFuture<T> pending, Duration deadline, HttpRequest request) {
    try {
      return pending.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw Failures.unwrapped(e);
    } catch (TimeoutException e) {
      pending.cancel(false);
      throw timeout(request, "no outcome within " + deadline.toSeconds() + " s");
    } catch (InterruptedException e) {
      pending.cancel(false);
      Thread.currentThread().interrupt();
      throw timeout(request, "interrupted while waiting");
    }
  }

  /** Longer than all attempts and the delays between them can take. */
  private static Duration deadline(ConnectorConfig config, Operation operation) {
    RetryBounds own = operation.retry();
    int attempts = own == null ? config.traffic().retry().attempts() : own.attempts();
    Duration maxDelay = own == null ? config.traffic().retry().maxDelay() : own.maxDelay();
    Duration timeout =
        Objects.requireNonNullElse(operation.timeout(), config.transport().attemptTimeout());
    return timeout.plus(maxDelay.multipliedBy(2)).multipliedBy(attempts).plusSeconds(5);
  }

  private static NetworkException timeout(HttpRequest request, String what) {
    return new NetworkException(
        request.operation(),
        new NetworkError(NetworkError.Kind.TIMEOUT, what),
        request.operation() + " failed: " + request + ": " + what);
  }
}
