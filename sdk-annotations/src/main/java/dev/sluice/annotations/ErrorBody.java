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
 *
 * // {"error":"NOT_FOUND"} as well as {"error":{"type":"NOT_FOUND","message":"No such base"}}
 * @ErrorBody(code = {"/error/type", "/error"}, message = "/error/message")
 * }</pre>
 *
 * <p>Of several pointers the first that leads to a text, number or boolean is taken. A body that is
 * not JSON, or has neither, is tolerated: the exception then shows how it begins.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ErrorBody {

  /** JSON pointers (RFC 6901) of the error code; none where there is none. */
  String[] code() default {};

  /** JSON pointers of the message for people; none where there is none. */
  String[] message() default {};

  /** JSON pointers of the API's own name for the request, which its support asks for. */
  String[] requestId() default {};

  /** The response header with that name, e.g. {@code "Request-Id"}; goes before the body's. */
  String requestIdHeader() default "";
}
