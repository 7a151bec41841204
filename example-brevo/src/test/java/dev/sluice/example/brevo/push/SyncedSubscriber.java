package dev.sluice.example.brevo.push;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.WriteContract;
import org.jspecify.annotations.Nullable;

/** A subscriber that the CRM has. */
@WriteContract(table = "synced_subscribers")
record SyncedSubscriber(@Key String email, @Nullable String name, String contactId) {}
