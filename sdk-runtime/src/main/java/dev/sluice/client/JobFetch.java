package dev.sluice.client;

import dev.sluice.contract.JobReportReader;
import dev.sluice.control.JobPager;
import dev.sluice.control.JobReport;
import dev.sluice.control.JobResults;
import dev.sluice.control.JobStatus.State;
import dev.sluice.control.JobToken;
import dev.sluice.control.PageRef;
import dev.sluice.control.RetryAfter;
import dev.sluice.error.ContractException;
import dev.sluice.http.Arrival;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.Next;
import dev.sluice.middleware.standard.Timer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the pages of a job: waits for its end without blocking a thread, and asks it where a
 * result is just before that is fetched. A stage that is cancelled asks no more.
 */
final class JobFetch {

  private final JobPager pager;
  private final HttpRequest operation;
  private final Next api;
  private final Timer timer;
  private final Executor executor;

  /**
   * @param operation the request that starts the job
   * @param api sends requests
   * @param timer runs the delays
   * @param executor reads the replies
   */
  JobFetch(JobPager pager, HttpRequest operation, Next api, Timer timer, Executor executor) {
    this.pager = pager;
    this.operation = operation;
    this.api = api;
    this.timer = timer;
    this.executor = executor;
  }

  /**
   * Asks for a page.
   *
   * @param arrival where the content of a result is to be had while it arrives
   */
  CompletableFuture<PageReply> send(PageRef page, @Nullable Arrival arrival) {
    CompletableFuture<PageReply> outcome = new CompletableFuture<>();
    HttpRequest request = pager.request(operation, page);
    switch (JobPager.kind(page)) {
      case START -> send(request, outcome, reply -> complete(outcome, request, reply));
      case POLL -> new Poll(request, outcome).send();
      case RESULT -> {
        if (pager.results() instanceof JobResults.Urls) {
          send(request, outcome, reply -> follow(page, request, reply, arrival, outcome));
        } else {
          HttpRequest result = request.withArrival(arrival);
          send(result, outcome, reply -> complete(outcome, result, reply));
        }
      }
    }
    return outcome;
  }

  /** Fetches a result from where the job says that it is; else the job's reply is the outcome. */
  private void follow(
      PageRef page,
      HttpRequest poll,
      HttpResponse reply,
      @Nullable Arrival arrival,
      CompletableFuture<PageReply> outcome) {
    JobToken token = JobToken.of(page.token());
    Optional<JobReport> report = report(reply);
    if (report.filter(told -> hasResults(told, token.count())).isEmpty()) {
      complete(outcome, poll, reply);
      return;
    }
    HttpRequest result =
        pager.result(poll, report.orElseThrow().urls().get(token.place())).withArrival(arrival);
    send(
        result,
        outcome,
        file -> complete(outcome, result, file.withAttempts(reply.attempts() + file.attempts())));
  }

  private boolean hasResults(JobReport report, int count) {
    return pager.status().state(report.status()) == State.SUCCESS && report.urls().size() == count;
  }

  /**
   * What a successful reply says; empty for one that says nothing, which is told when it is read.
   */
  private Optional<JobReport> report(HttpResponse reply) {
    try {
      return reply.isSuccess() ? Optional.of(JobReportReader.read(reply, pager)) : Optional.empty();
    } catch (ContractException e) {
      return Optional.empty();
    }
  }

  private static void complete(
      CompletableFuture<PageReply> outcome, HttpRequest request, HttpResponse reply) {
    outcome.complete(new PageReply(request, reply));
  }

  private void send(HttpRequest request, CompletableFuture<PageReply> outcome, Received received) {
    if (outcome.isDone()) {
      return;
    }
    try {
      api.send(request)
          .whenCompleteAsync((reply, failure) -> take(reply, failure, outcome, received), executor);
    } catch (RuntimeException e) {
      outcome.completeExceptionally(e);
    }
  }

  /** Hands a reply on; whatever goes wrong with it ends the asking, so that nobody waits for it. */
  private static void take(
      @Nullable HttpResponse reply,
      @Nullable Throwable failure,
      CompletableFuture<PageReply> outcome,
      Received received) {
    if (reply == null) {
      outcome.completeExceptionally(Failures.unwrapped(failure));
      return;
    }
    try {
      received.take(reply);
    } catch (RuntimeException e) {
      outcome.completeExceptionally(e);
    }
  }

  /** Takes a reply. */
  @FunctionalInterface
  private interface Received {
    void take(HttpResponse reply);
  }

  /** The requests that ask a job until it has ended, or for as long as one run waits. */
  private final class Poll {

    private final HttpRequest request;
    private final CompletableFuture<PageReply> outcome;
    private final long start = timer.nanoTime();
    private int attempts;

    Poll(HttpRequest request, CompletableFuture<PageReply> outcome) {
      this.request = request;
      this.outcome = outcome;
    }

    void send() {
      JobFetch.this.send(request, outcome, this::received);
    }

    private void received(HttpResponse reply) {
      attempts += reply.attempts();
      Duration waited = Duration.ofNanos(timer.nanoTime() - start);
      Optional<Duration> delay =
          report(reply).filter(this::isRunning).flatMap(report -> delay(reply, waited));
      if (delay.isPresent()) {
        timer.after(delay.get().toNanos(), this::send);
      } else {
        complete(outcome, request, reply.withAttempts(attempts).withNanos(waited.toNanos()));
      }
    }

    private boolean isRunning(JobReport report) {
      return pager.status().state(report.status()) == State.RUNNING;
    }

    private Optional<Duration> delay(HttpResponse reply, Duration waited) {
      Duration hint = RetryAfter.of(reply.headers(), timer.now()).orElse(Duration.ZERO);
      return pager.pace().delay(waited, hint);
    }
  }
}
