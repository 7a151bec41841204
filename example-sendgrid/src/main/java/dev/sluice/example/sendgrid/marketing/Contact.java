package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is written to.
 *
 * @param contactId SendGrid's identifier
 * @param email the address
 * @param firstName the first name
 * @param lastName the family name
 * @param city the city
 * @param country the country
 * @param company the company, a field of the account's own
 * @param createdAt when the contact was made
 * @param updatedAt when it was last changed
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "contacts")
public record Contact(
    @Key String contactId,
    @NotBlank String email,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String city,
    @Nullable String country,
    @Nullable String company,
    Instant createdAt,
    Instant updatedAt,
    @Untracked Instant ingestedAt) {}
