package dev.sluice.benchmarks;

import org.jspecify.annotations.Nullable;

/** Five of the fields. */
public record NarrowContact(
    long id, String email, @Nullable String company, String status, int score) {}
