package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A template that single e-mails are made of.
 *
 * @param templateId SendGrid's identifier
 * @param name what it is called
 * @param generation legacy or dynamic
 * @param versions how many versions it has
 * @param activeSubject the subject of the version in use; empty if none is
 * @param updatedAt when it was last changed
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "templates")
public record Template(
    @Key String templateId,
    @NotBlank String name,
    String generation,
    int versions,
    @Nullable String activeSubject,
    Instant updatedAt,
    @Untracked Instant ingestedAt) {}
