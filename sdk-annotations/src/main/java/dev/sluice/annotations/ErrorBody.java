package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where an error reply carries the API's own code and message.
 *
 * <pre>{@code
 * @ErrorBody(code = "/code", message = "/message")   // {"code":"unauthorized","message":"Key not found"}
 * }</pre>
 *
 * <p>A body that is not JSON, or has neither, is tolerated.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ErrorBody {

  /** The JSON pointer (RFC 6901) of the error code; {@code ""} where there is none. */
  String code() default "";

  /** The JSON pointer of the message for people; {@code ""} where there is none. */
  String message() default "";
}
