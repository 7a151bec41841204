package dev.sluice.example.sendgrid.documented;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contact, with every field that the API documents. */
@ReadContract(naming = Naming.SNAKE_CASE)
record Contact(
    String id,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String uniqueName,
    @Nullable String email,
    @Nullable String phoneNumberId,
    @Nullable String externalId,
    @Nullable String anonymousId,
    @Nullable List<String> alternateEmails,
    @JsonProperty("address_line_1") @Nullable String addressLine1,
    @JsonProperty("address_line_2") @Nullable String addressLine2,
    @Nullable String city,
    @Nullable String stateProvinceRegion,
    @Nullable String country,
    @Nullable String postalCode,
    @Nullable String phoneNumber,
    @Nullable String whatsapp,
    @Nullable String line,
    @Nullable String facebook,
    List<String> listIds,
    List<String> segmentIds,
    @Nullable Map<String, String> customFields,
    Instant createdAt,
    Instant updatedAt,
    @JsonProperty("_metadata") @Nullable Self metadata) {}
