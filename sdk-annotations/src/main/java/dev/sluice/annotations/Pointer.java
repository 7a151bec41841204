package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the value of a component stands, when that is deeper in the item.
 *
 * <pre>{@code
 * @ReadContract
 * public record ApiMail(
 *     long id,
 *     @Pointer("/sender/email") String senderEmail,
 *     @Pointer("/sender/name") @Nullable String senderName,
 *     @Pointer("/recipients/0/email") Optional<String> firstRecipient) {}
 *
 * // {"id": 5, "sender": {"email": "a@example.com"}, "recipients": []}
 * }</pre>
 *
 * <p>What is on the way may be missing or null; then so is the component. Jackson's
 * {@code @JsonUnwrapped} does the reverse: a record made of fields of the item itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Pointer {
  /** A JSON pointer (RFC 6901) of at least two names, from the item; a number is an index. */
  String value();
}
