package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * An address that gets no e-mails of a group.
 *
 * @param groupId SendGrid's identifier of the group
 * @param email the address
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "group_suppressions")
public record GroupSuppression(
    @Key long groupId, @Key @NotBlank String email, @Untracked Instant ingestedAt) {}
