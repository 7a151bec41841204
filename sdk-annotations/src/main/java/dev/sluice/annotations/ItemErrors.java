package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the successful reply to a batch tells which of its items failed.
 *
 * <pre>{@code
 * @Post("/contacts/batch")
 * @ItemErrors(items = "/errors", index = "/index", code = "/error", message = "/message")
 * Call<BatchReply> importContacts(@Body ContactBatch batch);
 *
 * // reads 207 {"results": [ … ], "errors": [{"index": 3, "error": "invalid_email", "message": "No domain"}]}
 * }</pre>
 *
 * <p>{@code execute()} then throws a {@code PartialFailureException} with the failed items; {@code
 * response()} returns them with the reply, as {@code failures()}.
 *
 * <p>With {@link #index()} or {@link #key()} the array lists only failures. With {@link #items()}
 * alone it lists what names the items that failed: {@code {"failure": ["a@example.com"]}}. Else it
 * has an entry for every item, in the order they were sent, and those with a code or message are
 * failures.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ItemErrors {

  /** The JSON pointer (RFC 6901) of the array; {@code ""} when the body is the array. */
  String items();

  /** The JSON pointer of the error code, seen from an entry. */
  String code() default "";

  /** The JSON pointer of the message for people, seen from an entry. */
  String message() default "";

  /** The JSON pointer of the item's place in the batch, from 0, seen from an entry. */
  String index() default "";

  /** The JSON pointer of what else names the item, e.g. its e-mail address, seen from an entry. */
  String key() default "";
}
