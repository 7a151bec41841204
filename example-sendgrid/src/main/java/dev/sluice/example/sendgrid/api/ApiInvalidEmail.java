package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** An invalid address as the API sends it; {@code created} is in epoch seconds. */
@ReadContract
public record ApiInvalidEmail(long created, String email, @Nullable String reason) {}
