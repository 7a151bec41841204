package dev.sluice.example.brevo;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.ParentKey;
import dev.sluice.annotations.WriteContract;

/**
 * A contact on a list.
 *
 * @param contactId Brevo's identifier of the contact
 * @param listId Brevo's identifier of the list
 */
@WriteContract(table = "contact_lists")
public record ContactList(@ParentKey("id") long contactId, @Key long listId) {}
