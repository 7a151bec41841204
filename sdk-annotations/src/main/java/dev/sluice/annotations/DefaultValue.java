package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is sent where the parameter is null.
 *
 * <pre>{@code
 * @Get("/items")
 * Call<Items> items(@Query("limit") @DefaultValue("50") @Nullable Integer limit);
 *
 * items(null); // GET /items?limit=50
 * items(10); // GET /items?limit=10
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface DefaultValue {
  /** The value as it is sent, before it is encoded. It must fit the parameter's type. */
  String value();
}
