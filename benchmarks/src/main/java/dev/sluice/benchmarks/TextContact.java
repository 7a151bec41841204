package dev.sluice.benchmarks;

import dev.sluice.annotations.ReadContract;
import org.jspecify.annotations.Nullable;

/** The same fields, dates as text. */
@ReadContract
public record TextContact(
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
    String created_at,
    String modified_at,
    @Nullable String opened_at,
    int score) {}
