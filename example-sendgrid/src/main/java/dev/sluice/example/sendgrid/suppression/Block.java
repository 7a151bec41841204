package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * An e-mail that was turned down for a reason that may pass; the address is written to again.
 *
 * @param email whom it went to
 * @param blockedAt when it was turned down
 * @param reason what the other server said, or why it could not be reached
 * @param status the enhanced status code, such as 4.0.0; empty where there was none
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "blocks")
public record Block(
    @Key @NotBlank String email,
    @Key @From("created") Instant blockedAt,
    String reason,
    String status,
    @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
