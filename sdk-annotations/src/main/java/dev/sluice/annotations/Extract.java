package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a flow fetches: a static method that takes connectors, and optionally a {@link Since} value,
 * and returns {@code Pages<T>}. It describes requests and sends none; it runs on the driver.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Extract {}
