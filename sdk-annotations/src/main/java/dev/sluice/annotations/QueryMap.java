package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Query parameters from a map, or from the components of a record.
 *
 * <pre>{@code
 * public record Filter(@Nullable String status, @JsonProperty("page_size") int pageSize) {}
 *
 * @Get("/items")
 * Call<Items> items(@QueryMap Filter filter);
 *
 * items(new Filter("open", 50)); // GET /items?status=open&page_size=50
 * items(new Filter(null, 50)); // GET /items?page_size=50
 *
 * @Get("/items")
 * Call<Items> filtered(@QueryMap("filter") Map<String, String> filter);
 *
 * filtered(Map.of("status", "open")); // GET /items?filter%5Bstatus%5D=open
 * }</pre>
 *
 * <p>Null values, and a null map or record, are left out; collections repeat the parameter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface QueryMap {
  /** What the names are put in brackets behind; empty for nothing. */
  String value() default "";

  /** Whether names and values are percent-encoded already, and sent as they are. */
  boolean encoded() default false;
}
