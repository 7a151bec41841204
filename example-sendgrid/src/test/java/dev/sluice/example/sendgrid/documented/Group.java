package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** A group, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record Group(
    long id,
    String name,
    String description,
    @Nullable Boolean isDefault,
    @Nullable Long unsubscribes) {}
