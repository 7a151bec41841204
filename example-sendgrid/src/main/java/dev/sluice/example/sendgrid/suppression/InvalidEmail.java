package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that cannot exist.
 *
 * @param email the address
 * @param rejectedAt when it was found to be invalid
 * @param reason what is wrong with it
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "invalid_emails")
public record InvalidEmail(
    @Key @NotBlank String email,
    @From("created") Instant rejectedAt,
    @Nullable String reason,
    @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
