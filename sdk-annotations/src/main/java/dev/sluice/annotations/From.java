package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a column comes from, for a {@link Flow} without a {@link Transform}, when the item's
 * component has another name. A path of names leads into nested records; {@code batch.} and {@code
 * exchange.} begin values of the {@code Batch} and the {@code Exchange} the item came with. In a
 * record within the row, a path begins at the record within the item that it is made of.
 *
 * <pre>{@code
 * @WriteContract(table = "bounces")
 * public record Bounce(
 *     @Key String email,
 *     @Key @From("created") Instant bouncedAt,
 *     @From("sender.name") @Nullable String senderName,
 *     @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface From {

  /** The name of a component, or names with dots between. */
  String value();
}
