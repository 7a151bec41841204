package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** A version of a template as the API sends it; {@code active} is 0 or 1. */
@ReadContract
public record ApiTemplateVersion(String id, boolean active, @Nullable String subject) {}
