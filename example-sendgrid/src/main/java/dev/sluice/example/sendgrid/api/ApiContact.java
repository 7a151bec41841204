package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonAlias;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contact as the API sends it; its identifier has another name in an export. */
@ReadContract(naming = Naming.SNAKE_CASE)
public record ApiContact(
    @JsonAlias("contact_id") String id,
    String email,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String city,
    @Nullable String country,
    Map<String, String> customFields,
    Instant createdAt,
    Instant updatedAt) {}
