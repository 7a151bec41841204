package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record Template(
    String id,
    String name,
    String generation,
    @TimeFormat(zone = "UTC") Instant updatedAt,
    @Nullable List<TemplateVersion> versions) {}
