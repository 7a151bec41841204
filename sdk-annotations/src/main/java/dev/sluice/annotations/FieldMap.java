package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fields of a form from a map, or from the components of a record.
 *
 * <pre>{@code
 * public record NewMessage(@JsonProperty("To") String to, @JsonProperty("Body") String text) {}
 *
 * @Post("/messages")
 * Call<Message> send(@FieldMap NewMessage message);
 *
 * send(new NewMessage("+491", "Hi there")); // To=%2B491&Body=Hi+there
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface FieldMap {
  /** What the names are put in brackets behind; empty for nothing. */
  String value() default "";

  /** Whether names and values are encoded already, and sent as they are. */
  boolean encoded() default false;
}
