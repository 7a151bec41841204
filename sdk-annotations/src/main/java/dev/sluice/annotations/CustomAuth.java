package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authentication by a class of the user's own.
 *
 * <pre>{@code
 * @CustomAuth(TwoHeaderAuth.class)
 *
 * public record TwoHeaderAuth() implements AuthenticatorFactory {
 *   @Override
 *   public Authenticator create(AuthenticatorContext context) {
 *     String key = new SecretRef("ACME_KEY").resolve().reveal();
 *     return request ->
 *         CompletableFuture.completedStage(
 *             request.withHeader("X-Account", "acme").withHeader("X-Key", key));
 *   }
 *
 *   @Override
 *   public List<SecretRef> secrets() {
 *     return List.of(new SecretRef("ACME_KEY"));
 *   }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CustomAuth {

  /**
   * A public record without components that implements {@code
   * dev.sluice.middleware.AuthenticatorFactory}: a value that is shipped, and makes the live
   * authenticator in the process that sends.
   */
  Class<?> value();

  /** The name by which a run's settings choose this way, where the connector has several. */
  String scheme() default "custom";
}
