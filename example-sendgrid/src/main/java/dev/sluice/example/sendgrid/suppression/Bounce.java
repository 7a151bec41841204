package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that came back.
 *
 * @param email whom it went to
 * @param bouncedAt when it came back
 * @param reason what the other server said
 * @param status the enhanced status code, such as 5.1.1; empty where there was none
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "bounces")
public record Bounce(
    @Key @NotBlank String email,
    @Key @From("created") Instant bouncedAt,
    @Nullable String reason,
    @Nullable String status,
    @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
