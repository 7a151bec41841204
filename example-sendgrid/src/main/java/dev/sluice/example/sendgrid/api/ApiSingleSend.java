package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A single send as the API sends it; {@code abtest} is null for one that tests nothing. */
@ReadContract
public record ApiSingleSend(
    String id,
    String name,
    SendStatus status,
    List<String> categories,
    @JsonProperty("send_at") @Nullable Instant sendAt,
    @Nullable ApiAbTest abtest,
    @JsonProperty("created_at") Instant createdAt,
    @JsonProperty("updated_at") Instant updatedAt) {}
