package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a column is in the table, where that differs from what its component says: on a component of
 * a write contract, or of a record within one.
 *
 * <pre>{@code
 * @WriteContract(table = "orders")
 * public record Order(
 *     @Key long orderId,
 *     @Column(type = "DECIMAL(12,2)") BigDecimal total,
 *     @Column(name = "country", comment = "ISO 3166, two letters") String countryCode) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Column {

  /** The column's name; empty for the component's, as {@link WriteContract#naming()} writes it. */
  String name() default "";

  /**
   * The column's type in Spark SQL; empty for the one of the component's type. It may be as wide or
   * wider: {@code BIGINT} for an {@code int}, {@code DECIMAL(12,2)} for a {@code BigDecimal}, which
   * otherwise is {@code DECIMAL(38,9)}; within lists and maps {@code ARRAY<DECIMAL(12,2)>} and
   * {@code MAP<STRING, DECIMAL(12,2)>}. A value that has more digits than the column, before the
   * point or after it, is a violation: nothing is rounded.
   */
  String type() default "";

  /** What the column holds, for people; empty for what the record's Javadoc says. */
  String comment() default "";
}
