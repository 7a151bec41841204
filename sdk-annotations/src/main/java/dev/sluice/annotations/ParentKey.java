package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The part of a child table's key that its rows share with one item, the parent: the rows a flow's
 * {@link Transform} returns for an item take the place of those that the table has of that parent.
 * So what is gone from the item is gone from the table, in the same commit.
 *
 * <pre>{@code
 * @WriteContract(table = "contact_lists")
 * public record ContactList(@ParentKey("id") long contactId, @Key long listId) {}
 *
 * @Transform
 * static Stream<ContactList> transform(ApiContact contact) {
 *   return contact.listIds().stream().map(list -> new ContactList(contact.id(), list));
 * }
 * }</pre>
 *
 * <p>For a table that is merged, and a transform that returns a {@code Stream} or {@code List}.
 * Several components make a parent's key together.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface ParentKey {

  /**
   * The item's component with the same value, by which the parent of an item without rows is known;
   * names with dots between lead into nested records. Empty for the component's own name.
   */
  String value() default "";
}
