package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a parameter of {@code java.time} is written, where that is not ISO 8601.
 *
 * <pre>{@code
 * @Get("/bounces")
 * Call<Bounces> bounces(
 *     @Query("start_time") @TimeFormat(epoch = EpochUnit.SECONDS) Instant start,
 *     @Query("day") @TimeFormat("yyyyMMdd") LocalDate day);
 *
 * // sends: GET /bounces?start_time=1767225600&day=20260101
 * }</pre>
 *
 * <p>Also on the components of a record that is sent as {@link QueryMap}, {@link HeaderMap} or
 * {@link FieldMap}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface TimeFormat {
  /** A pattern of {@code java.time.format.DateTimeFormatter}, in English. */
  String value() default "";

  /** The zone that points in time are shown in. */
  String zone() default "UTC";

  /** What the time is counted in, instead of a pattern. */
  EpochUnit epoch() default EpochUnit.NONE;
}
