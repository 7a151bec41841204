package dev.sluice.example.sendgrid.documented;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An export, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record Export(
    String id,
    String status,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant completedAt,
    Instant expiresAt,
    @Nullable List<String> urls,
    @Nullable String message,
    @JsonProperty("_metadata") @Nullable Metadata metadata,
    @Nullable Long contactCount) {}
