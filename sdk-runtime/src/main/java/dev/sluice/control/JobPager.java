package dev.sluice.control;

import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Origin;
import java.net.URI;

/**
 * The pages of an asynchronous job: the reply that started it, the one that told its end, and then
 * one for each of its results.
 *
 * <pre>{@code
 * page 0   POST /exports                  {"id": "42"}
 * page 1   GET /exports/42                until {"status": "ready", "urls": [ … ]}
 * page 2   GET /exports/42, then urls[0]
 * page 3   GET /exports/42, then urls[1]
 * }</pre>
 *
 * <p>A result is found by the job and its place among the results, not by its own URL: that one is
 * often signed, is asked for just before it is used, and is kept nowhere.
 *
 * @param handle what the job is found by
 * @param status how the job tells how far it is
 * @param results where its results are
 * @param pace how it is waited for
 */
public record JobPager(JobHandle handle, JobStatus status, JobResults results, JobPace pace)
    implements Pager {

  private static final long POLL = 1;
  private static final long FIRST_RESULT = 2;

  /** What a page of a job is. */
  public enum Kind {
    /** The reply that started the job. */
    START,
    /** The reply that told its end. */
    POLL,
    /** A result. */
    RESULT
  }

  /** What the page is. */
  public static Kind kind(PageRef page) {
    if (page.number() == 0) {
      return Kind.START;
    }
    return page.number() == POLL ? Kind.POLL : Kind.RESULT;
  }

  /** The pager of a job that is asked at that URL, with {@code %7Bid%7D} for its id. */
  public JobPager withPollUrl(String url) {
    return new JobPager(handle.at(url), status, results, pace);
  }

  /** The pager of a job whose result is at that URL, with {@code %7Bid%7D} for its id. */
  public JobPager withDownloadUrl(String url) {
    return new JobPager(handle, status, results.at(url), pace);
  }

  /** The request of a page; of a result whose URL the job tells, the one that asks the job. */
  @Override
  public HttpRequest request(HttpRequest operation, PageRef page) {
    if (kind(page) == Kind.START) {
      return operation;
    }
    String job = JobToken.of(page).job();
    if (kind(page) == Kind.RESULT && results instanceof JobResults.Download download) {
      return read(operation, download.url(job));
    }
    return read(operation, handle.url(job));
  }

  /**
   * The request of a result, without the connector's headers where it is elsewhere.
   *
   * @param poll the request that told the URL
   * @param url absolute, or relative to that
   * @throws dev.sluice.error.PagingException when it is none
   */
  public HttpRequest result(HttpRequest poll, String url) {
    URI target = JobUrls.result(poll, url);
    boolean elsewhere = !Origin.of(target).equals(poll.origin());
    HttpRequest request = poll.withUrl(UrlText.withoutFragment(target.toString()));
    return elsewhere
        ? new HttpRequest(
            request.operation().withoutCredentials(),
            request.method(),
            request.url(),
            Headers.EMPTY,
            Body.EMPTY)
        : request;
  }

  private static HttpRequest read(HttpRequest operation, String url) {
    return new HttpRequest(
        operation.operation().repeatable(), HttpMethod.GET, url, operation.headers(), Body.EMPTY);
  }

  /** What a started job is found by, made fit to be a page's token. */
  public String token(HttpRequest sent, String told) {
    return handle.token(sent, told);
  }

  /**
   * What the end of the job says of its results.
   *
   * @param page the poll
   * @param facts of its reply
   * @param count how many results there are
   */
  public PageFacts ended(PageRef page, PageFacts facts, int count) {
    String next = count == 0 ? "" : new JobToken(page.token(), 0, count).text();
    PageFacts.More more = count == 0 ? PageFacts.More.NO : PageFacts.More.YES;
    return new PageFacts(facts.items(), PageFacts.UNKNOWN, facts.bodyHash(), more, next);
  }

  @Override
  public PageStep after(PageRef page, PageFacts facts) {
    return switch (kind(page)) {
      case START ->
          facts.next().isEmpty()
              ? new PageStep.End()
              : new PageStep.Next(new PageRef(POLL, facts.next()));
      case POLL ->
          facts.more() == PageFacts.More.YES
              ? new PageStep.Next(page(FIRST_RESULT, facts))
              : new PageStep.End();
      case RESULT -> {
        JobToken token = JobToken.of(page);
        yield token.place() + 1 < token.count()
            ? new PageStep.Next(new PageRef(page.number() + 1, token.next().text()))
            : new PageStep.End();
      }
    };
  }

  @Override
  public long pageCount(PageFacts facts) {
    return facts.more() == PageFacts.More.YES
        ? FIRST_RESULT + JobToken.of(facts.next()).count()
        : PageFacts.UNKNOWN;
  }

  @Override
  public PageRef page(long number, PageFacts counted) {
    JobToken first = JobToken.of(counted.next());
    int place = (int) (number - FIRST_RESULT);
    return new PageRef(number, new JobToken(first.job(), place, first.count()).text());
  }

  /** So that a job is started once, whatever happens to the run afterwards. */
  @Override
  public boolean isLoggedAlone(long number) {
    return number < FIRST_RESULT;
  }

  /** More than any result has. */
  @Override
  public int pageSize() {
    return Integer.MAX_VALUE;
  }

  /** Enough for one result: how many items it has is not known before. */
  @Override
  public long pagesFor(long items) {
    return FIRST_RESULT + 1;
  }
}
