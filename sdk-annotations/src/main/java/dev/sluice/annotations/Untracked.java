package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column whose change alone is no change of the row: it is written with a row that is new or
 * differs elsewhere, and otherwise keeps its value, so that reading the same data again writes
 * nothing.
 *
 * <pre>{@code
 * @WriteContract(table = "campaigns")
 * public record Campaign(@Key long campaignId, String name, @Untracked Instant ingestedAt) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Untracked {}
