package dev.sluice.client;

import dev.sluice.control.JobReport;
import dev.sluice.error.ApiError;
import dev.sluice.error.ResyncException;
import java.time.Duration;

/** What is told of jobs that have not gone well, and what to do about it. */
final class JobFailures {

  private JobFailures() {}

  /** A job that ended without success. */
  static ResyncException failed(PageReply reply, JobReport report) {
    return resync(
        reply,
        report.status(),
        report.message(),
        "the job ended as \""
            + report.status()
            + "\""
            + (report.message().isEmpty() ? "" : ", the API says: " + report.message())
            + ". A new one has to be started.");
  }

  /** A job, or a result of it, that the API no longer has. */
  static ResyncException gone(PageReply reply, String what) {
    return resync(
        reply,
        "",
        "",
        what
            + " is no longer to be had, status "
            + reply.response().status()
            + ": what it is found by has probably expired. A new job has to be started.");
  }

  /** A job whose results are no longer those that it had when it ended. */
  static ResyncException changed(PageReply reply) {
    return resync(
        reply,
        "",
        "",
        "the job no longer tells the results that it had. A new one has to be started.");
  }

  /** A job that one run has waited for long enough. */
  static String late(PageReply reply, Duration deadline) {
    return reply.request().operation()
        + ": the job is still running, and was waited for as long as its deadline of "
        + deadline.toSeconds()
        + " s allows. Run again to go on waiting for it, or declare a longer deadline.";
  }

  private static ResyncException resync(PageReply reply, String code, String message, String what) {
    ApiError error =
        new ApiError(reply.response().status(), code, message, "", reply.response().attempts());
    String operation = reply.request().operation().toString();
    return new ResyncException(reply.request().operation(), error, operation + ": " + what);
  }
}
