package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A pause for an API that is down: after {@link #failures()} failed calls in a row no request is
 * sent for {@link #recovery()}, then one is tried. 5xx answers, broken connections and time-outs
 * count; 4xx answers do not.
 *
 * <pre>{@code
 * @CircuitBreaker(failures = 5, recovery = "60s")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CircuitBreaker {

  /** How many failures in a row open the circuit. */
  int failures() default 5;

  /** How long it stays open: a number with {@code ms}, {@code s}, {@code m} or {@code h}. */
  String recovery() default "60s";
}
