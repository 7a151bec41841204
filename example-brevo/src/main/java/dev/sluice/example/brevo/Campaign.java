package dev.sluice.example.brevo;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail campaign.
 *
 * @param campaignId Brevo's identifier
 * @param name as shown in Brevo
 * @param type classic or trigger
 * @param status draft, sent, archive, queued, suspended or in_process
 * @param subject of the e-mail
 * @param senderEmail the address it comes from
 * @param recipientLists how many lists it goes to
 * @param sentAt when it was sent
 * @param createdAt when it was created
 * @param modifiedAt when it was last changed
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "campaigns")
public record Campaign(
    @Key long campaignId,
    @NotBlank String name,
    String type,
    String status,
    @Nullable String subject,
    @Nullable String senderEmail,
    @PositiveOrZero int recipientLists,
    @Nullable Instant sentAt,
    Instant createdAt,
    Instant modifiedAt,
    @Untracked Instant ingestedAt) {}
