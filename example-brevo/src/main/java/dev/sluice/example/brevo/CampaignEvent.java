package dev.sluice.example.brevo;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to one e-mail.
 *
 * @param messageId the e-mail's identifier
 * @param email whom it went to
 * @param event what happened, e.g. delivered, opened, clicks
 * @param occurredAt when
 * @param subject of the e-mail
 * @param tag the tag it was sent with
 * @param link which was clicked
 * @param templateId which it was made from
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "campaign_events")
public record CampaignEvent(
    @Key String messageId,
    @Key String email,
    @Key String event,
    @Key @From("date") Instant occurredAt,
    @Nullable String subject,
    @Nullable String tag,
    @Nullable String link,
    @Nullable Long templateId,
    @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
