package dev.sluice.benchmarks;

import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The 16 wanted fields of a contact; named as they are sent, so that every peer reads them alike.
 */
@ReadContract
public record Contact(
    long id,
    String email,
    String first_name,
    String last_name,
    @Nullable String phone,
    @Nullable String company,
    @Nullable String title,
    @Nullable String street,
    @Nullable String city,
    @Nullable String country,
    @Nullable String language,
    String status,
    Instant created_at,
    Instant modified_at,
    @Nullable Instant opened_at,
    int score) {}
