package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column of the table's key. A row replaces the one with the same key; several components make a
 * key together.
 *
 * <pre>{@code
 * @WriteContract(table = "campaigns")
 * public record Campaign(@Key long campaignId, String name) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {}
