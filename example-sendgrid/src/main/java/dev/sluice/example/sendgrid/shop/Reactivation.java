package dev.sluice.example.sendgrid.shop;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * An address that bounced and works again.
 *
 * @param email the address
 * @param confirmedAt when its owner said so, last
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "reactivations")
public record Reactivation(
    @Key @NotBlank String email,
    Instant confirmedAt,
    @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
