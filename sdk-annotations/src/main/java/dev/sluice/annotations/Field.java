package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a form, sent as {@code application/x-www-form-urlencoded}.
 *
 * <pre>{@code
 * @Post("/messages")
 * Call<Message> send(@Field("To") String to, @Field("MediaUrl") List<String> media);
 *
 * send("+49 1", List.of("a", "b")); // To=%2B49+1&MediaUrl=a&MediaUrl=b
 * }</pre>
 *
 * <p>A null value is left out, a collection repeats the field.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Field {
  /** The field's name, encoded when it is sent. */
  String value();

  /** How several values are written. */
  QueryStyle style() default QueryStyle.EXPLODE;

  /** Whether name and value are encoded already, and sent as they are. */
  boolean encoded() default false;
}
