package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** Whom a campaign comes from, with every field that the API documents. */
@ReadContract
record Sender(@Nullable String name, @Nullable String email, @Nullable Long id) {}
