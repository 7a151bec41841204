package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** A bounce as the API sends it; {@code created} is in epoch seconds. */
@ReadContract
public record ApiBounce(
    long created, String email, @Nullable String reason, @Nullable String status) {}
