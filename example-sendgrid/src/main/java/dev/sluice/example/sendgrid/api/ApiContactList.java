package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.ReadContract;

/** A list of contacts as the API sends it. */
@ReadContract
public record ApiContactList(
    String id, String name, @JsonProperty("contact_count") int contactCount) {}
