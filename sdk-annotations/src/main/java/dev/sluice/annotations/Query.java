package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query parameter.
 *
 * <pre>{@code
 * @Get("/contacts")
 * Pages<ApiContact> contacts(@Query("modifiedSince") @Nullable Instant since, @Query("tag") List<String> tags);
 *
 * contacts(null, List.of("a", "b&c")); // GET /contacts?tag=a&tag=b%26c
 * }</pre>
 *
 * <p>A null value is left out, an empty string is kept, a collection repeats the parameter. Enum
 * constants are sent by their {@code @JsonProperty} name. See {@link DefaultValue} and {@link
 * TimeFormat}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Query {
  /**
   * The parameter's name, encoded when it is sent. Any name: {@code "DateSent>"}, {@code "f[x]"}.
   */
  String value();

  /** How several values are written. */
  QueryStyle style() default QueryStyle.EXPLODE;

  /**
   * Whether name and value are percent-encoded already, and sent as they are. A value with an
   * illegal character is refused when the request is built.
   */
  boolean encoded() default false;
}
