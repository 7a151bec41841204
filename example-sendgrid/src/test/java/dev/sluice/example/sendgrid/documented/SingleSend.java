package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A single send, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record SingleSend(
    String id,
    String name,
    @Nullable AbTest abtest,
    String status,
    List<String> categories,
    @Nullable Instant sendAt,
    boolean isAbtest,
    Instant updatedAt,
    Instant createdAt) {}
