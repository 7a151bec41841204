package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * A group of e-mails that one can unsubscribe from.
 *
 * @param groupId SendGrid's identifier
 * @param name what it is called
 * @param description what its e-mails are about
 * @param isDefault whether e-mails without a group are of this one
 * @param suppressed how many addresses get none of its e-mails
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "suppression_groups")
public record SuppressionGroup(
    @Key @From("id") long groupId,
    @NotBlank String name,
    String description,
    boolean isDefault,
    @From("unsubscribes") int suppressed,
    @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
