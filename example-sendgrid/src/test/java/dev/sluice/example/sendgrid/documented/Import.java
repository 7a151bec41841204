package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has become of an upsert, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record Import(
    @Nullable String id,
    @Nullable String status,
    @Nullable String jobType,
    @Nullable ImportResults results,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {}
