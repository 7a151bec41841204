package dev.sluice.example.brevo;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.WriteContract;
import org.jspecify.annotations.Nullable;

/** Somebody who wants our news. */
@WriteContract(table = "subscribers")
public record Subscriber(@Key String email, @Nullable String firstName) {}
