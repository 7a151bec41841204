package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A cookie.
 *
 * <pre>{@code
 * @Get("/report")
 * Call<Report> report(@Cookie("session") String session, @Cookie("lang") @Nullable String language);
 *
 * report("a1", "en"); // Cookie: session=a1; lang=en
 * }</pre>
 *
 * <p>A null value is left out; one that no cookie can have (RFC 6265) is refused when the request
 * is built.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Cookie {
  /** The cookie's name, a token as in RFC 9110. */
  String value();
}
