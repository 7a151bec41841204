package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * A list that contacts are in.
 *
 * @param listId SendGrid's identifier
 * @param name what it is called
 * @param contacts how many contacts are in it
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "contact_lists")
public record ContactList(
    @Key @From("id") String listId,
    @NotBlank String name,
    @From("contactCount") int contacts,
    @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}
