package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation sent with an HTTP method of the API's own.
 *
 * <pre>{@code
 * @Http(method = "REPORT", path = "/calendars/{id}", hasBody = true, idempotent = true)
 * Call<Report> report(@Path("id") String id, @Body ReportQuery query);
 *
 * // sends: REPORT /calendars/7   {"from":"2026-01-01"}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Http {
  /** The method as it is sent: a token, and case counts. */
  String method();

  /** The path below the base URL, as in {@link Get}. */
  String path() default "";

  /** Whether the request may have a body. */
  boolean hasBody() default false;

  /** Whether a repeat has the same effect as one call, so that failures are retried. */
  boolean idempotent() default false;
}
