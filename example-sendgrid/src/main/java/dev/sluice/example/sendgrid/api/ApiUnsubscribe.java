package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.ReadContract;

/** An unsubscribed address as the API sends it; {@code created} is in epoch seconds. */
@ReadContract
public record ApiUnsubscribe(long created, String email) {}
