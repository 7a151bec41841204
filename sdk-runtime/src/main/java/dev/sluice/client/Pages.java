package dev.sluice.client;

import dev.sluice.contract.ColumnsFormat;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.ItemSource;
import dev.sluice.control.JobPager;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.http.Arrival;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.io.Serializable;
import java.util.Iterator;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list operation, described and not yet read. Immutable, and can be shipped.
 *
 * <pre>{@code
 * for (ApiCampaign campaign : brevo.emailCampaigns(null)) { … }
 * }</pre>
 *
 * <p>Iterating reads one page after another and holds one at a time; each iteration starts anew.
 * The items of the first page, and of a job's results, are handed on while it is still arriving, so
 * that an export of any size is read as it comes. Should such a reply break off, it is asked for
 * again as the connector's retries say, compared with what had come of it, and read on; where it
 * has changed since, iterating ends with a {@link dev.sluice.error.NetworkException}. A connector
 * with middleware of its own reads whole replies, and so does {@link
 * dev.sluice.contract.ColumnsFormat}. An item that breaks its contract ends it with a {@link
 * dev.sluice.error.ContractException}, and pages that repeat, or that the API cuts short, with a
 * {@link dev.sluice.error.PagingException}; else as {@link Call} does. A pipeline reads the pages
 * in parallel instead, and quarantines such items.
 *
 * @param <T> the read contract
 */
public final class Pages<T> implements Iterable<T>, Serializable {

  private static final long serialVersionUID = 1;

  private final Connection connection;
  private final HttpRequest request;
  private final Paging paging;
  private final ItemReader<T> reader;

  Pages(Connection connection, HttpRequest request, Paging paging, ItemReader<T> reader) {
    this.connection = connection;
    this.request = request;
    this.paging = paging;
    this.reader = reader;
  }

  /** Reads the items in the calling thread, page by page as they are asked for. */
  @Override
  public Iterator<T> iterator() {
    return new PageIterator<>(this);
  }

  /** The items as a lazy, sequential stream. */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** The connection they are read over. */
  public Connection connection() {
    return connection;
  }

  /** The operation's request, before it is made one for a page. */
  public HttpRequest request() {
    return request;
  }

  /** Another list of the same operation. */
  public Pages<T> withRequest(HttpRequest other) {
    return new Pages<>(connection, other, paging, reader);
  }

  /** The request of one page. */
  public HttpRequest request(PageRef page) {
    return paging.pager().request(request, page);
  }

  /**
   * Asks for a page, without blocking, and as often as it takes. The stage completes on a thread
   * that must not be blocked, and fails only when a request could not be made; cancelling its
   * future ends the asking.
   */
  public CompletionStage<PageReply> send(PageRef page) {
    return send(page, null);
  }

  /** The same, with the page's content to be had while it arrives, where that is of use. */
  CompletionStage<PageReply> send(PageRef page, @Nullable Arrival arrival) {
    Arrival told = isReadWhileArriving(page) ? arrival : null;
    if (paging.pager() instanceof JobPager job) {
      ProcessScope scope = ProcessScope.current();
      return new JobFetch(job, request, connection::send, scope.timer(), scope.callbacks())
          .send(page, told);
    }
    HttpRequest sent = request(page).withArrival(told);
    return connection.send(sent).thenApply(response -> new PageReply(sent, response));
  }

  /**
   * Whether a page's items may be handed on before it is whole. A later page may turn out to repeat
   * an earlier one, middleware may change what has arrived, and columns go on to the end.
   */
  boolean isReadWhileArriving(PageRef page) {
    boolean isFirst =
        paging.pager() instanceof JobPager
            ? JobPager.kind(page) == JobPager.Kind.RESULT
            : page.number() == 0;
    return isFirst && !(paging.format() instanceof ColumnsFormat) && !connection.hasMiddleware();
  }

  /**
   * What a page says of itself and of the next; {@link PageFacts#NOTHING} for a reply that an error
   * rule lets count as one without content.
   *
   * @throws dev.sluice.error.ApiException for a reply that is no success
   * @throws dev.sluice.error.NetworkException where there is none
   * @throws dev.sluice.error.ContractException when the reply is no page
   * @throws dev.sluice.error.PagingException when it leads to where it must not
   */
  public PageFacts facts(PageRef page, PageReply reply) {
    JobFacts job =
        paging.pager() instanceof JobPager pager ? new JobFacts(pager, paging, request) : null;
    if (job != null) {
      job.refuseGone(page, reply);
    }
    HttpResponse response = reply.response();
    Failures.throwUnlessSuccess(connection.config(), reply.request(), response);
    if (response.isWithoutContent()) {
      return PageFacts.NOTHING;
    }
    if (job != null) {
      return job.of(page, reply);
    }
    PageFacts facts = paging.format().facts(response.body(), response.headers(), paging.probe());
    return paging.pager().located(request, reply.request(), facts);
  }

  /** The items of a page, read one after another. */
  public ItemSource<T> items(Body body) {
    return paging.format().items(body, paging.items(), reader);
  }

  /**
   * The cursor from which a later reading goes on; empty where the API does not tell it.
   *
   * @param page the list's last
   * @param headers of its response
   * @param body of its response
   * @throws dev.sluice.error.PagingException when it leads to where it must not
   */
  public String savedCursor(PageRef page, Headers headers, Body body) {
    PageFacts facts = paging.format().facts(body, headers, paging.savedProbe());
    String told = paging.pager().located(request, request(page), facts).next();
    // A list that is followed can be taken up where its last page was found.
    return told.isBlank() && paging.saved().equals(paging.pager().next()) ? page.token() : told;
  }

  /** How the pages are found and read. */
  public Paging paging() {
    return paging;
  }

  /** Reads one item. */
  public ItemReader<T> reader() {
    return reader;
  }

  @Override
  public String toString() {
    return request.operation() + ": " + request;
  }
}
