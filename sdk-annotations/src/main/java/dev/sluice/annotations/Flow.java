package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The way from one list operation to one table, as a class with two static methods.
 *
 * <pre>{@code
 * @Flow
 * public final class Campaigns {
 *   @Extract
 *   static Pages<ApiCampaign> extract(Brevo brevo) {
 *     return brevo.emailCampaigns(null);
 *   }
 *
 *   @Transform
 *   static Campaign transform(ApiCampaign campaign, Batch batch) {
 *     return new Campaign(campaign.id(), campaign.name(), batch.ingestedAt());
 *   }
 * }
 * }</pre>
 *
 * <p>Where items and rows agree, a flow needs no transform: {@link #into()} names the write
 * contract, whose components are filled by name, or as {@link From} says.
 *
 * <pre>{@code
 * @Flow(into = Bounce.class)
 * public final class Bounces {
 *   @Extract
 *   static Pages<ApiBounce> extract(SendGrid sendGrid) {
 *     return sendGrid.bounces();
 *   }
 * }
 * }</pre>
 *
 * <p>A flow can also go the other way, from a table to an API: see {@link Push}.
 *
 * <p>An item that does not fit its contract is put aside, and the others land; {@link
 * #onViolation()} has the flow fail instead, or skip such items.
 *
 * <p>The flow's name, in messages, tables and {@code --flows}, is the class's name in kebab-case.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Flow {

  /**
   * The record annotated {@link WriteContract} that is made of each item by the names of its
   * components, instead of by a {@link Transform}; records within become others in the same way. A
   * component without a source, and a conversion that could lose something, are compile errors.
   */
  Class<?> into() default void.class;

  /** What becomes of an item that does not fit its contract. The run's settings go before it. */
  ViolationAction onViolation() default ViolationAction.QUARANTINE;

  /**
   * How many items of a batch may not fit: with more, the flow fails and nothing lands. Default:
   * any number.
   */
  int maxViolations() default Integer.MAX_VALUE;

  /**
   * Which share of a batch's items may not fit, from 0 to 1: with more, the flow fails and nothing
   * lands. Default: the run's {@code max-quarantined-share}, which is 0.1 unless set.
   */
  double maxViolationShare() default 1;
}
