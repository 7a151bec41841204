package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** What the API knows of an address: a contact, or why there is none. */
@ReadContract
public record ApiContactMatch(@Nullable ApiContact contact, @Nullable String error) {}
