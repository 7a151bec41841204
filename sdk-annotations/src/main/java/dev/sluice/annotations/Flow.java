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
 * <p>The flow's name, in messages, tables and {@code --flows}, is the class's name in kebab-case.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Flow {

  /**
   * The record annotated {@link WriteContract} that is made of each item by the names of its
   * components, instead of by a {@link Transform}. A component without a source, and a conversion
   * that could lose something, are compile errors.
   */
  Class<?> into() default void.class;
}
