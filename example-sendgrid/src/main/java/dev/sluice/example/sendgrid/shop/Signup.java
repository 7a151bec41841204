package dev.sluice.example.sendgrid.shop;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone who signed up in the shop for e-mails.
 *
 * @param email the address
 * @param customerId the shop's identifier
 * @param firstName the first name
 * @param lastName the family name
 * @param country the country
 * @param signedUpAt when it was
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "signups")
public record Signup(
    @Key @NotBlank String email,
    String customerId,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String country,
    Instant signedUpAt,
    @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
