package dev.sluice.benchmarks;

import dev.sluice.annotations.ReadContract;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What real items are like: 15 fields with an object, lists, dates and nulls. */
@Json
@ReadContract
public record Subscriber(
    long id,
    String email,
    @Nullable String firstName,
    @Nullable String lastName,
    Address address,
    List<String> tags,
    List<Long> listIds,
    boolean confirmed,
    Instant createdAt,
    Instant modifiedAt,
    @Nullable Instant openedAt,
    @Nullable LocalDate birthday,
    int opens,
    double score,
    @Nullable BigDecimal spent) {

  /** Where a subscriber lives. */
  @Json
  @ReadContract
  public record Address(String street, String city, @Nullable String zip, String country) {}
}
