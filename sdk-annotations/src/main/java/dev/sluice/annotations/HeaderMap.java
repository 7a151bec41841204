package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Request headers from a map, or from the components of a record.
 *
 * <pre>{@code
 * public record Trace(@JsonProperty("X-Trace-Id") String id, @JsonProperty("X-Span") @Nullable String span) {}
 *
 * @Get("/items")
 * Call<Items> items(@HeaderMap Trace trace);
 *
 * items(new Trace("t1", null)); // X-Trace-Id: t1
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface HeaderMap {}
