package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * An e-mail that was marked as spam by the one who got it.
 *
 * @param email who marked it
 * @param reportedAt when it was marked
 * @param senderIp the IP address it was sent from
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "spam_reports")
public record SpamReport(
    @Key @NotBlank String email,
    @Key @From("created") Instant reportedAt,
    @From("ip") String senderIp,
    @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
