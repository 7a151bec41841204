package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import java.time.Instant;
import java.util.List;

/** A template as the API sends it; its time is such as 2020-11-12 12:00:09. */
@ReadContract(naming = Naming.SNAKE_CASE)
public record ApiTemplate(
    String id,
    String name,
    Generation generation,
    @TimeFormat(zone = "UTC") Instant updatedAt,
    List<ApiTemplateVersion> versions) {}
