package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A named value of a token request, a login or a JWT.
 *
 * <pre>{@code
 * @AuthParameter(name = "audience", value = "https://api.example.com")
 * @AuthParameter(name = "password", value = "{METABASE_PASSWORD}")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AuthParameter {

  /** The field's or claim's name. */
  String name();

  /** The value, with secrets in braces. */
  String value();
}
