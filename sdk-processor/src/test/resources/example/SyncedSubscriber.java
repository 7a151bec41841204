package dev.sluice.example.brevo;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.WriteContract;
import java.time.Instant;

/** A subscriber that Brevo has. */
@WriteContract(table = "synced_subscribers")
public record SyncedSubscriber(@Key String email, long contactId, Instant syncedAt) {}
