package dev.sluice.example.sendgrid.shop;

import dev.sluice.annotations.ReadContract;
import java.time.Instant;

/** A reactivation as the shop sends it. */
@ReadContract
public record ApiReactivation(String email, Instant confirmedAt) {}
