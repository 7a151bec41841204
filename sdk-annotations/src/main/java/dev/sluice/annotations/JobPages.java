package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that the API prepares while its caller waits: the operation starts a job, which is asked
 * until it has ended, and its results are the pages.
 *
 * <pre>{@code
 * @Post("/exports")
 * @JobPages(
 *     id = "/id",
 *     poll = "/exports/{id}",
 *     status = "/status",
 *     running = "pending",
 *     success = "ready",
 *     failure = "failure",
 *     message = "/message",
 *     results = "/urls/*")
 * @Format(BodyFormat.NDJSON)
 * Pages<ExportedContact> exportContacts(@Body ExportRequest request);
 *
 * // POST /exports        {"id": "42"}
 * // GET /exports/42      {"status": "pending"}, and again after the interval
 * // GET /exports/42      {"status": "ready", "urls": ["https://files.example.com/1?sig=…"]}
 * // GET https://files.example.com/1?sig=…, without credentials
 * }</pre>
 *
 * <p>The job is found by exactly one of {@link #id()}, {@link #job()} and {@link #jobHeader()}. Its
 * results are where {@link #results()} or {@link #download()} says; with neither, they are in the
 * reply that tells the end. A run that stops while it waits goes on waiting in the next, and starts
 * no second job.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface JobPages {

  /** The JSON pointer (RFC 6901) of the job's id in the reply to the operation. */
  String id() default "";

  /**
   * The path that tells how far the job is, with <code>{id}</code>; other variables are the
   * operation's.
   */
  String poll() default "";

  /** The JSON pointer of the job's URL, absolute or relative, in the reply to the operation. */
  String job() default "";

  /** The response header that has the job's URL, e.g. {@code Location}. */
  String jobHeader() default "";

  /** The JSON pointer of the job's status; {@code ""} where the HTTP status itself tells it. */
  String status() default "";

  /** The statuses of a job that goes on; without any, every status that is not declared. */
  String[] running() default {};

  /** The statuses of a job that has results. */
  String[] success();

  /** The statuses of a job that ended, and found nothing. */
  String[] empty() default {};

  /** The statuses of a job that failed. */
  String[] failure() default {};

  /** The JSON pointer of why a job failed; {@code ""} for none. */
  String message() default "";

  /** For how long a job is left alone before it is asked again; the API may ask for longer. */
  String interval() default "10s";

  /** For how long a run waits for a job; the next run goes on. */
  String deadline() default "1h";

  /**
   * The JSON pointer of a result's URL, in the reply that tells the end; of several, with {@code *}
   * for every member, as in {@code /urls/*}.
   */
  String results() default "";

  /** The path of the one result, with <code>{id}</code>. */
  String download() default "";

  /** The JSON pointer of the array of items in a result; {@code ""} when it is the array. */
  String items() default "";
}
