package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** Where a page stands, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record Metadata(
    @Nullable String prev, @Nullable String self, @Nullable String next, @Nullable Long count) {}
