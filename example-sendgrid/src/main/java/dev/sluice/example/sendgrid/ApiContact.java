package dev.sluice.example.sendgrid;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A contact as an export writes it, where its id has another name than elsewhere in the API. */
@ReadContract
public record ApiContact(
    @JsonProperty("contact_id") String contactId,
    String email,
    @JsonProperty("first_name") @Nullable String firstName,
    @JsonProperty("last_name") @Nullable String lastName,
    @JsonProperty("updated_at") Instant updatedAt) {}
