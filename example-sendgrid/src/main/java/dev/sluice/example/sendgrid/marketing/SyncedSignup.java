package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.WriteContract;
import java.time.Instant;

/**
 * Someone who signed up, and whom SendGrid has been told of.
 *
 * @param email the address
 * @param jobId the job by which SendGrid makes or changes the contact
 * @param sentAt when it was told
 */
@WriteContract(table = "synced_signups")
public record SyncedSignup(@Key String email, String jobId, Instant sentAt) {}
