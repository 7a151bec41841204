package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query parameter without a value.
 *
 * <pre>{@code
 * @Get("/items")
 * Call<Items> items(@QueryName("archived") boolean archived);
 *
 * items(true); // GET /items?archived
 * items(false); // GET /items
 *
 * @Get("/items")
 * Call<Items> flagged(@QueryName List<String> flags);
 *
 * flagged(List.of("archived", "mine")); // GET /items?archived&mine
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface QueryName {
  /** The name, sent where the boolean is true; empty where the parameter itself is the name. */
  String value() default "";

  /** Whether the name is percent-encoded already, and sent as it is. */
  boolean encoded() default false;
}
