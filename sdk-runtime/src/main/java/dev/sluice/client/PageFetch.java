package dev.sluice.client;

import dev.sluice.control.PageRef;
import dev.sluice.error.ContractException;
import dev.sluice.http.Arrival;
import dev.sluice.http.Body;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A page that has been asked for: its content while it arrives, and its reply when it is whole. */
final class PageFetch {

  // A reply that is whole by then is read faster as one.
  private static final long MOMENT_MILLIS = 50;

  private final Pages<?> pages;
  private final PageRef page;
  private final Arrival arrival = new Arrival();
  private final CompletableFuture<PageReply> pending;

  private PageFetch(Pages<?> pages, PageRef page) {
    this.pages = pages;
    this.page = page;
    this.pending = pages.send(page, arrival).toCompletableFuture();
    var unused =
        pending.whenComplete(
            (reply, failure) -> arrival.end(reply == null ? null : reply.response()));
  }

  /** Asks for a page. */
  static PageFetch of(Pages<?> pages, PageRef page) {
    return new PageFetch(pages, page);
  }

  /** The content of a reply that takes a while to arrive; empty when it, or none, is there. */
  Optional<Body> arriving() {
    Optional<Body> body = Optional.empty();
    if (!pages.isReadWhileArriving(page)) {
      return body;
    }
    try {
      body = arrival.body();
      pending.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
      return Optional.empty();
    } catch (TimeoutException e) {
      return body;
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedIOException | InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Whether the content that was given is not, or no longer, the reply's. */
  boolean isFailed() {
    return arrival.isFailed();
  }

  /** What to tell of content that does not fit; whatever else comes of the page is of no use. */
  ContractException refused(ContractException problem) {
    var unused = pending.thenAccept(reply -> reply.response().body().release());
    return Failures.contract(
        pages.connection().config(), pages.request(page), arrival.reply().orElseThrow(), problem);
  }

  /** The reply, for which it waits. */
  PageReply reply() {
    return Blocking.await(pages, page, pending);
  }
}
