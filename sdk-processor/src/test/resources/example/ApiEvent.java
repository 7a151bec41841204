package dev.sluice.example.brevo;

import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to one e-mail, as the API sends it. */
@ReadContract
public record ApiEvent(
    String email,
    Instant date,
    String messageId,
    String event,
    @Nullable String subject,
    @Nullable String reason,
    @Nullable String tag,
    @Nullable String link,
    @Nullable Long templateId) {}
