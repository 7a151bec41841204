package dev.sluice.example.sendgrid;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person that may get e-mail.
 *
 * @param contactId SendGrid's identifier
 * @param email the address
 * @param firstName the first name
 * @param lastName the last name
 * @param updatedAt when the contact was last changed
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "contacts")
public record Contact(
    @Key @NotBlank String contactId,
    @NotBlank String email,
    @Nullable String firstName,
    @Nullable String lastName,
    Instant updatedAt,
    @Untracked Instant ingestedAt) {}
