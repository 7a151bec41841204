package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What stands in for no value: on a parameter, what is sent where it is null; on a component of a
 * read contract, what it is where the field is missing or null.
 *
 * <pre>{@code
 * @Get("/items")
 * Call<Items> items(@Query("limit") @DefaultValue("50") @Nullable Integer limit);
 *
 * items(null); // GET /items?limit=50
 * items(10); // GET /items?limit=10
 *
 * @ReadContract
 * public record ApiOrder(
 *     long id,
 *     @DefaultValue("1") int quantity,
 *     @DefaultValue("open") State state, // a constant by its name in JSON
 *     @DefaultValue("") List<String> tags) {} // empty
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface DefaultValue {
  /**
   * The value as it is sent, before it is encoded, or as it would be read; dates and times that are
   * read in ISO 8601. It must fit the type; a list or map is empty by default, or has none.
   */
  String value();
}
