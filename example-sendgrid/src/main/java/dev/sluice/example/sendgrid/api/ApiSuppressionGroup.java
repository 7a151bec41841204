package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.ReadContract;

/** A group of e-mails that one can unsubscribe from, as the API sends it. */
@ReadContract
public record ApiSuppressionGroup(
    long id,
    String name,
    String description,
    @JsonProperty("is_default") boolean byDefault,
    int unsubscribes) {}
