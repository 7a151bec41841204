package dev.sluice.client;

import dev.sluice.contract.BodyText;
import dev.sluice.contract.JobReportReader;
import dev.sluice.control.CursorSource;
import dev.sluice.control.JobPager;
import dev.sluice.control.JobReport;
import dev.sluice.control.JobResults;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.error.ContractException;
import dev.sluice.error.PagingException;
import dev.sluice.error.ResyncException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.util.Optional;
import java.util.Set;

/** What the pages of a job say of the job and of the next page. */
final class JobFacts {

  // What a job, or the signed URL of a result, is answered with once it is gone.
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> SIGNATURE_GONE = Set.of(400, 401, 403, 404, 410);

  private final JobPager pager;
  private final Paging paging;
  private final HttpRequest operation;

  JobFacts(JobPager pager, Paging paging, HttpRequest operation) {
    this.pager = pager;
    this.paging = paging;
    this.operation = operation;
  }

  /**
   * Returns normally for a reply of a job, or of a result, that is still to be had.
   *
   * @throws ResyncException for one that is gone
   */
  void refuseGone(PageRef page, PageReply reply) {
    boolean elsewhere = !reply.request().origin().equals(operation.origin());
    boolean gone =
        JobPager.kind(page) != JobPager.Kind.START
            && reply.response().action() == null
            && (elsewhere ? SIGNATURE_GONE : GONE).contains(reply.response().status());
    if (gone) {
      throw JobFailures.gone(reply, asks(page, reply) ? "the job" : "a result of the job");
    }
  }

  PageFacts of(PageRef page, PageReply reply) {
    return switch (JobPager.kind(page)) {
      case START -> started(reply);
      case POLL -> ended(page, reply);
      case RESULT -> {
        if (asks(page, reply)) {
          throw JobFailures.changed(reply);
        }
        yield format(reply.response()).withNext("");
      }
    };
  }

  /** Whether a reply is the job's own, and not a result. */
  private boolean asks(PageRef page, PageReply reply) {
    return JobPager.kind(page) != JobPager.Kind.RESULT
        || (pager.results() instanceof JobResults.Urls
            && reply.request().equals(pager.request(operation, page)));
  }

  private PageFacts started(PageReply reply) {
    CursorSource source = pager.handle().source();
    Optional<String> told =
        source instanceof CursorSource.Header header
            ? reply.response().headers().first(header.name())
            : source instanceof CursorSource.Body body
                ? BodyText.at(reply.response().body(), body.pointer())
                : Optional.empty();
    String job =
        told.filter(text -> !text.isBlank())
            .orElseThrow(
                () ->
                    new ContractException(
                        "expected what the started job is found by, in "
                            + source
                            + ", found nothing"));
    return new PageFacts(0, PageFacts.UNKNOWN, 0).withNext(pager.token(reply.request(), job));
  }

  private PageFacts ended(PageRef page, PageReply reply) {
    JobReport report = JobReportReader.read(reply.response(), pager);
    PageFacts none = new PageFacts(0, PageFacts.UNKNOWN, 0);
    return switch (pager.status().state(report.status())) {
      case SUCCESS ->
          pager.results() instanceof JobResults.Reply
              ? pager.ended(page, format(reply.response()), 0)
              : pager.ended(page, none, results(report));
      case EMPTY -> pager.ended(page, none, 0);
      case FAILURE -> throw JobFailures.failed(reply, report);
      case RUNNING -> throw new PagingException(JobFailures.late(reply, pager.pace().deadline()));
      case UNKNOWN ->
          throw new ContractException(
              "the job's status is \""
                  + report.status()
                  + "\", which is neither running, success, empty nor failure. Declare it as one"
                  + " of these");
    };
  }

  private int results(JobReport report) {
    if (pager.results() instanceof JobResults.Urls urls && report.urls().isEmpty()) {
      if (!report.listed()) {
        throw new ContractException(
            "the job has ended, but tells no URL of a result at \"" + urls.pointer() + "\"");
      }
      return 0;
    }
    return pager.results() instanceof JobResults.Urls ? report.urls().size() : 1;
  }

  private PageFacts format(HttpResponse response) {
    return paging.format().facts(response.body(), response.headers(), paging.probe());
  }
}
