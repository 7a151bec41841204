package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Several {@link ErrorRule}s; javac puts them into one.
 *
 * <pre>{@code
 * @ErrorRule(status = "404", action = EMPTY)
 * @ErrorRule(status = "403", notJson = true, action = THROTTLE, pause = "30s")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ErrorRules {

  /** The rules, in the order they are tried. */
  ErrorRule[] value();
}
