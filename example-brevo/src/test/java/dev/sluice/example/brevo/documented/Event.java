package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event, with every field that the API documents. */
@ReadContract
record Event(
    String email,
    Instant date,
    @Nullable String subject,
    String messageId,
    String event,
    @Nullable String reason,
    @Nullable String tag,
    @Nullable String ip,
    @Nullable String link,
    @Nullable String from,
    @Nullable Long templateId) {}
