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
 * <p>A flow can also go the other way, from a table to an API: see {@link Push}.
 *
 * <p>The flow's name, in messages, tables and {@code --flows}, is the class's name in kebab-case.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Flow {}
