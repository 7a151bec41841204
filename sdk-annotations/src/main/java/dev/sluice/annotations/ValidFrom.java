package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When a row of a table with history became valid, instead of when its batch was read. Of several
 * versions in a batch the latest is kept; one that is older than the table's is left out.
 *
 * <pre>{@code
 * @WriteContract(table = "contacts", load = Load.HISTORY)
 * public record Contact(@Key long contactId, String email, @ValidFrom Instant modifiedAt) {}
 * }</pre>
 *
 * <p>An {@code Instant} that is always there, on one component of a table with {@link
 * Load#HISTORY}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface ValidFrom {}
