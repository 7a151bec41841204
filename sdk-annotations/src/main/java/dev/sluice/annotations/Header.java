package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request header.
 *
 * <pre>{@code
 * @Get("/account")
 * Call<Account> account(
 *     @Header("X-Sub-Account") @Nullable String subAccount,
 *     @Header(value = "Accept", prefix = "application/vnd.example.v3+") String type);
 *
 * account("42", "json"); // X-Sub-Account: 42   Accept: application/vnd.example.v3+json
 * }</pre>
 *
 * <p>A null value is left out, a collection repeats the header; a value with a line break is
 * refused when the request is built.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Header {
  /** The header's name, a token as in RFC 9110. */
  String value();

  /** What stands before the value. */
  String prefix() default "";
}
