package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A span of time of which a flow reads what is in it: the extract method is called once for each,
 * with a {@code TimeSlice}.
 *
 * <pre>{@code
 * @Extract
 * static Pages<ApiIncident> extract(
 *     PagerDuty api,
 *     @Slices(from = "2024-01-01T00:00:00Z", step = "P30D", field = "createdAt") TimeSlice slice) {
 *   return api.incidents(slice.start(), slice.end());
 * }
 *
 * // GET /incidents?since=2024-01-01T00:00:00Z&until=2024-01-31T00:00:00Z
 * // GET /incidents?since=2024-01-31T00:00:00Z&until=2024-03-01T00:00:00Z, … side by side
 * }</pre>
 *
 * <p>The first run and a full refresh begin at {@link #from()}; later ones at the latest value of
 * {@link #field()} that was landed, less the lookback. All end where the run begins. A slice
 * includes its start and excludes its end; both are whole seconds. A slice whose list reaches the
 * operation's {@link ResultCap} is split in halves until it fits.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Slices {

  /** Where the first run begins, e.g. {@code "2024-01-01T00:00:00Z"}. */
  String from();

  /** How long a slice is, as an ISO-8601 duration, e.g. {@code "P30D"} or {@code "PT1H"}. */
  String step();

  /** The shortest slice that comes of splitting. */
  String minStep() default "PT1S";

  /** The read contract's component that carries the time, an {@code Instant}. */
  String field();

  /** How much to read again, as an ISO-8601 duration, for records that appear late. */
  String lookback() default "PT0S";
}
