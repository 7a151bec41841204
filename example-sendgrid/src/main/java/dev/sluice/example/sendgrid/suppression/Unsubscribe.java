package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * An address that wants no e-mail of any kind.
 *
 * @param email the address
 * @param unsubscribedAt when it was unsubscribed
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "unsubscribes")
public record Unsubscribe(
    @Key @NotBlank String email,
    @From("created") Instant unsubscribedAt,
    @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
