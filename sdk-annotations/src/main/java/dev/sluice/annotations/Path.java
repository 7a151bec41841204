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
 *
 * @Get("/files/{path}")
 * Call<ApiFile> file(@Path("path") List<String> path);
 *
 * file(List.of("2026", "a b.csv")); // GET /files/2026/a%20b.csv
 * }</pre>
 *
 * <p>The value is percent-encoded as one path segment (RFC 3986), each element of a list as one of
 * its own; {@code "."}, {@code ".."} and an empty value are refused when the request is built.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Path {
  /** The variable's name. */
  String value();

  /**
   * Whether the value is percent-encoded already, and sent as it is. It may then hold several
   * segments; dot segments and illegal characters are refused when the request is built.
   */
  boolean encoded() default false;
}
