package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contact, with every field that the API documents. */
@ReadContract
record Contact(
    @Nullable String email,
    long id,
    boolean emailBlacklisted,
    boolean smsBlacklisted,
    Instant createdAt,
    Instant modifiedAt,
    List<Long> listIds,
    @Nullable List<Long> listUnsubscribed,
    Map<String, String> attributes) {}
