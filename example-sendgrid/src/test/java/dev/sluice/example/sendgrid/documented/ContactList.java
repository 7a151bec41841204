package dev.sluice.example.sendgrid.documented;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** A list, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record ContactList(
    @Nullable String id,
    @Nullable String name,
    @Nullable Long contactCount,
    @JsonProperty("_metadata") @Nullable Self metadata) {}
