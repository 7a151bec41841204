package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where requests carry a credential.
 *
 * <pre>{@code
 * @CredentialSlot(header = "Authorization", prefix = "Zoho-oauthtoken ")
 * // sends: Authorization: Zoho-oauthtoken <the credential>
 *
 * @CredentialSlot(query = "access_token")
 * // sends: ?access_token=<the credential>
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface CredentialSlot {

  /** The header that carries it; either this or {@link #query()}. */
  String header() default "";

  /** The query parameter that carries it; either this or {@link #header()}. */
  String query() default "";

  /** What stands before it, with its space; nothing by default. */
  String prefix() default "";
}
