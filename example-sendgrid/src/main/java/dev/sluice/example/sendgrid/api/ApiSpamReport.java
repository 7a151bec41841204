package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.ReadContract;

/** A spam report as the API sends it; {@code created} is in epoch seconds. */
@ReadContract
public record ApiSpamReport(long created, String email, String ip) {}
