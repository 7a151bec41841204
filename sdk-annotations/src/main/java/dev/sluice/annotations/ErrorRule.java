package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is done about a kind of response, whatever its status alone would say.
 *
 * <pre>{@code
 * @Connector(name = "shop", baseUrl = "https://api.example.com")
 * @ErrorRule(status = "403", body = "/error/code", is = "rateLimitExceeded", action = THROTTLE)
 * @ErrorRule(body = "/ok", is = "false", action = FAIL)           // also within a 200
 * @ErrorRule(status = "4xx", header = "X-Should-Retry", headerIs = "true", action = RETRY)
 * public interface Shop {
 *   @Get("/reports/{day}")
 *   @ErrorRule(status = "404", action = EMPTY)
 *   Pages<ReportLine> report(@Path("day") LocalDate day);
 * }
 * }</pre>
 *
 * <p>A rule matches a response of which all that it says holds. Rules are tried in written order,
 * an operation's before its connector's; the first that matches decides. Where none does, the
 * status does: 2xx is a success, {@link Retry} says what is sent again, 401 renews credentials, and
 * everything else fails.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(ErrorRules.class)
public @interface ErrorRule {

  /**
   * The statuses, of which the response has one: {@code "404"}, {@code "4xx"}, {@code "500-503"};
   * none for any, 2xx included.
   */
  String[] status() default {};

  /**
   * The JSON pointer (RFC 6901) of a value in the body. Unless {@link #is()} or {@link #contains()}
   * says more, something is there: not null, not {@code false}, and not empty.
   */
  String body() default "";

  /** What the value at {@link #body()} is one of: a text, or a number or boolean as text. */
  String[] is() default {};

  /** What the text at {@link #body()} contains, whatever the case of either. */
  String contains() default "";

  /** Whether the body is no JSON at all: empty, plain text, or the HTML of a proxy or firewall. */
  boolean notJson() default false;

  /** A header of the response, which is there. */
  String header() default "";

  /** What the {@link #header()} reads one of, whatever the case. */
  String[] headerIs() default {};

  /** What is done. */
  ErrorAction action();

  /**
   * How long to wait at least before the request is sent again, for {@link ErrorAction#THROTTLE}
   * and {@link ErrorAction#RETRY}: a number with {@code ms}, {@code s}, {@code m} or {@code h}.
   * What the API itself asks for may be longer.
   */
  String pause() default "";
}
