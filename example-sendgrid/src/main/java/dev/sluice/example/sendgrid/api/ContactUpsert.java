package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Contacts to be made or changed, and the lists they are to be in. */
public record ContactUpsert(
    @JsonProperty("list_ids") List<String> listIds, List<NewContact> contacts) {}
