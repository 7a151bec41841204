package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time that a signature holds, and the header that carries it.
 *
 * <pre>{@code
 * @Timestamp(header = "X-Timestamp", unit = TimestampUnit.MILLIS)
 * // sends: X-Timestamp: 1767614400000
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Timestamp {

  /** The header that carries it. */
  String header();

  /** How it is written. */
  TimestampUnit unit() default TimestampUnit.SECONDS;
}
