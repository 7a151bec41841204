package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A contact to be made, or changed: what is null stays as it is. */
public record NewContact(
    String email,
    @JsonProperty("first_name") @Nullable String firstName,
    @JsonProperty("last_name") @Nullable String lastName,
    @Nullable String country,
    @JsonProperty("external_id") @Nullable String externalId) {}
