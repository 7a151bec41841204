package dev.sluice.example.brevo;

import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contact as the API sends it; one reached by SMS only has no e-mail address. */
@ReadContract
public record ApiContact(
    long id,
    @Nullable String email,
    boolean emailBlacklisted,
    boolean smsBlacklisted,
    Instant createdAt,
    Instant modifiedAt,
    List<Long> listIds,
    Map<String, String> attributes) {}
