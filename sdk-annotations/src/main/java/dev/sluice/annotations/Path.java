package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a {@code {variable}} in the operation's path.
 *
 * <pre>{@code
 * @Get("/contacts/{id}")
 * Call<ApiContact> contact(@Path("id") String id);
 *
 * contact("a b/c"); // GET /contacts/a%20b%2Fc
 * }</pre>
 *
 * <p>The value is percent-encoded as one path segment (RFC 3986); {@code "."}, {@code ".."} and an
 * empty value are refused when the request is built.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Path {

  /** The variable's name. */
  String value();
}
