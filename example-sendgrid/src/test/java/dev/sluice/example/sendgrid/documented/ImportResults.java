package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** What an upsert did, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record ImportResults(
    @Nullable Long requestedCount,
    @Nullable Long createdCount,
    @Nullable Long updatedCount,
    @Nullable Long deletedCount,
    @Nullable Long erroredCount,
    @Nullable String errorsUrl) {}
