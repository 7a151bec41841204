package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Headers that every request of an operation, or of a connector, carries.
 *
 * <pre>{@code
 * @Connector(name = "shop", baseUrl = "https://api.example.com")
 * @Headers("Accept: application/json")
 * public interface Shop {
 *   @Get("/items")
 *   @Headers({"X-Api-Version: 2026-01", "Prefer: minimal"})
 *   Call<Items> items();
 * }
 *
 * // sends: Accept: application/json   X-Api-Version: 2026-01   Prefer: minimal
 * }</pre>
 *
 * <p>Those of inherited interfaces come first, then the connector's, then the operation's. One an
 * operation has, here or by a parameter, replaces those of the same name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Headers {
  /** Each as {@code "Name: value"}; a name repeated within the list is sent repeatedly. */
  String[] value();
}
