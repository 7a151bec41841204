package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.ReadContract;

/** A block as the API sends it; {@code created} is in epoch seconds. */
@ReadContract
public record ApiBlock(long created, String email, String reason, String status) {}
