package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which values are taken that are written otherwise than their type says: on a component of a read
 * contract, or on the contract, for all its components.
 *
 * <pre>{@code
 * @ReadContract
 * @Coerce(on = Coercion.TRIMMED_TEXT)
 * public record ApiPerson(
 *     String name, // " Ann " is "Ann"
 *     @Coerce(off = Coercion.NUMBER_TEXT) long id, // "5" is a violation
 *     @Coerce(on = Coercion.WORD_BOOLEAN) boolean subscribed, // "yes"
 *     @Coerce(on = Coercion.OBJECT_AS_LIST) List<String> tags) {} // {"0": "a", "7": "b"}
 * }</pre>
 *
 * <p>What stands on a component holds for its elements, too, and inside a list or map of them; a
 * record in it has its own contract. An entry that changes nothing is a compile error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Coerce {
  /** What to take besides. */
  Coercion[] on() default {};

  /** What not to take. */
  Coercion[] off() default {};
}
