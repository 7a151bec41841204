package dev.sluice.example.sendgrid.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.ReadContract;
import java.util.List;

/** A template as the API sends it; {@code updatedAt} is a UTC time such as 2020-11-12 12:00:09. */
@ReadContract
public record ApiTemplate(
    String id,
    String name,
    Generation generation,
    @JsonProperty("updated_at") String updatedAt,
    List<ApiTemplateVersion> versions) {}
