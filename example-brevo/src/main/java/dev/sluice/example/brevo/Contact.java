package dev.sluice.example.brevo;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contact.
 *
 * @param contactId Brevo's identifier
 * @param email the address, if the contact has one
 * @param firstName from the attribute FIRSTNAME
 * @param lastName from the attribute LASTNAME
 * @param subscribed whether e-mail may be sent
 * @param listIds the lists the contact is on
 * @param createdAt when it was created
 * @param modifiedAt when it was last changed
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "contacts")
public record Contact(
    @Key long contactId,
    @Nullable String email,
    @Nullable String firstName,
    @Nullable String lastName,
    boolean subscribed,
    List<Long> listIds,
    Instant createdAt,
    Instant modifiedAt,
    @Untracked Instant ingestedAt) {}
