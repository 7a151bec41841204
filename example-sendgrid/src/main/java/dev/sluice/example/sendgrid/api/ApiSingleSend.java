package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A single send as the API sends it; {@code abtest} is null for one that tests nothing. */
@ReadContract(naming = Naming.SNAKE_CASE)
public record ApiSingleSend(
    String id,
    String name,
    SendStatus status,
    List<String> categories,
    @Nullable Instant sendAt,
    @Nullable ApiAbTest abtest,
    Instant createdAt,
    Instant updatedAt) {}
