package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** What is made, with every field that the API documents. */
@ReadContract
record Created(@Nullable Long id) {}
