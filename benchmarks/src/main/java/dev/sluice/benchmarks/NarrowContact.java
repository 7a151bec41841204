package dev.sluice.benchmarks;

import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** Five of the fields. */
@ReadContract
public record NarrowContact(
    long id, String email, @Nullable String company, String status, int score) {}
