package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an API writes a date or time, where that is not ISO 8601: on a parameter, and on a component
 * of a read contract.
 *
 * <pre>{@code
 * @Get("/bounces")
 * Call<Bounces> bounces(
 *     @Query("start_time") @TimeFormat(epoch = EpochUnit.SECONDS) Instant start,
 *     @Query("day") @TimeFormat("yyyyMMdd") LocalDate day);
 *
 * // sends: GET /bounces?start_time=1767225600&day=20260101
 *
 * @ReadContract
 * public record ApiMessage(
 *     @TimeFormat(epoch = EpochUnit.SECONDS) Instant created,           // 1512085950 or "1512085950.000216"
 *     @TimeFormat("EEE, dd MMM yyyy HH:mm:ss Z") Instant sent,          // Fri, 13 Aug 2010 01:16:24 +0000
 *     @TimeFormat({"yyyyMMdd", "dd/MM/yyyy"}) @Nullable LocalDate day,  // the first that fits
 *     @TimeFormat(zone = "UTC") Instant updated) {}                     // ISO 8601, maybe without zone
 * }</pre>
 *
 * <p>Also on the components of a record that is sent as {@link QueryMap}, {@link HeaderMap} or
 * {@link FieldMap}. What is read must be a date that exists, and whole: an item with {@code
 * 20240230} goes to quarantine.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface TimeFormat {
  /**
   * A pattern of {@code java.time.format.DateTimeFormatter}, in English. What is read may have
   * several, which are tried in order; what is sent has one.
   */
  String[] value() default {};

  /**
   * The zone that points in time are sent in, and the one of times that are read and tell none. A
   * read contract may give it alone: ISO 8601 in which the zone may be missing.
   */
  String zone() default "UTC";

  /** What the time is counted in, instead of a pattern. */
  EpochUnit epoch() default EpochUnit.NONE;
}
