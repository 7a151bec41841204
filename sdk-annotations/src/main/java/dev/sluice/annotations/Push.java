package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a flow sends: a static method that takes connectors and a row of a table, a record annotated
 * {@link WriteContract}, and returns the {@code Call} that sends it. Each row is sent once, and
 * again when its tracked columns have changed.
 *
 * <pre>{@code
 * @Flow
 * public final class SubscriberSync {
 *   @Push
 *   static Call<CreatedContact> push(Brevo brevo, Subscriber row) {
 *     return brevo.createContact(new NewContact(row.email()));
 *   }
 * }
 * }</pre>
 *
 * <pre>
 * POST /contacts {"email":"ada@example.com"}
 * POST /contacts {"email":"bob@example.com"}
 * </pre>
 *
 * <p>A method that takes a {@code List} of rows sends many in one request:
 *
 * <pre>{@code
 * @Push(rows = 1000, bytes = "6MB")
 * static Call<UpsertJob> push(SendGrid sendGrid, List<Subscriber> rows) {
 *   return sendGrid.upsertContacts(Contacts.of(rows));
 * }
 * }</pre>
 *
 * <p>The method describes requests and sends none; it runs on executors. A row for which it throws
 * goes to quarantine.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Push {

  /** How many rows one request may send; for a method that takes a {@code List} of rows. */
  int rows() default 1;

  /** How long the body may be, in B, KB or MB of 1000, e.g. {@code "6MB"}; empty for any length. */
  String bytes() default "";
}
