package dev.sluice.example.brevo.push;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who wants our news. */
@WriteContract(table = "subscribers")
record Subscriber(@Key String email, @Nullable String name, @Untracked Instant ingestedAt) {}
