package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The incremental cursor: the latest value of a field that earlier runs have landed, or null on the
 * first run and on a full refresh.
 *
 * <pre>{@code
 * @Extract
 * static Pages<ApiContact> extract(Brevo brevo, @Since(field = "modifiedAt", lookback = "PT1H") @Nullable Instant since) {
 *   return brevo.contacts(since);
 * }
 * }</pre>
 *
 * <p>The cursor never passes the moment the run began to read, and is committed in the same table
 * commit as the rows. Records at or after it, less the lookback, are read again; the key merge
 * removes the repeats.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Since {

  /** The read contract's component that carries the cursor, an {@code Instant}. */
  String field();

  /** How much to read again, as an ISO-8601 duration, for records that appear late. */
  String lookback() default "PT0S";
}
