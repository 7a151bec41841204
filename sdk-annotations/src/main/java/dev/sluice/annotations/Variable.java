package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a {@code $variable} in the document of a {@link GraphQl} operation: a scalar, an
 * enum constant, a record, a list of such, or a map. A null value is left out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Variable {
  /** The variable's name, without '$'. */
  String value();
}
