package dev.sluice.example.sendgrid.shop;

import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sign-up as the shop sends it. */
@ReadContract
public record ApiSignup(
    String email,
    String customerId,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String country,
    Instant signedUpAt) {}
