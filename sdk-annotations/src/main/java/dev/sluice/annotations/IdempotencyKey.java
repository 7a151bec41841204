package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The header by which the API tells a repeat from a new call, so that a {@code POST} or {@code
 * PATCH} can be retried.
 *
 * <pre>{@code
 * @Post("/charges")
 * @IdempotencyKey
 * Call<Charge> charge(@Body NewCharge charge);
 *
 * // sends: POST /charges   Idempotency-Key: 1e2f9c0e-...
 *
 * @Post("/charges")
 * Call<Charge> charge(@Body NewCharge charge, @IdempotencyKey String orderId);
 *
 * // sends: POST /charges   Idempotency-Key: order-7
 * }</pre>
 *
 * <p>On a method, each call described gets a random key, which all its attempts and executions
 * share. On a parameter, the key is the caller's, e.g. a row's key: then a run that is repeated
 * sends it again, too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface IdempotencyKey {
  /** The header's name. */
  String value() default "Idempotency-Key";
}
