package dev.sluice.example.sendgrid.documented;

import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.TimeFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a template, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record TemplateVersion(
    @Nullable String id,
    @Nullable String templateId,
    @Nullable Long active,
    @Nullable String name,
    @Nullable String subject,
    @TimeFormat(zone = "UTC") @Nullable Instant updatedAt,
    @Nullable Boolean generatePlainContent,
    @Nullable String htmlContent,
    @Nullable String plainContent,
    @Nullable String editor,
    @Nullable String thumbnailUrl) {}
