package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a flow fetches: a static method that takes connectors, and optionally a {@link Since} value,
 * and returns {@code Pages<T>}. It describes requests and sends none; it runs on the driver.
 *
 * <p>It may also return several lists, as {@code List<Pages<T>>} or {@code Stream<Pages<T>>}:
 *
 * <pre>{@code
 * @Extract
 * static Stream<Pages<ApiWeather>> extract(Weather weather) {
 *   return CITIES.stream().map(weather::days);
 * }
 *
 * // GET /days?city=Berlin, GET /days?city=Lagos, … side by side, each continued after a crash
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Extract {}
