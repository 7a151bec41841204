package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.Key;
import dev.sluice.annotations.Untracked;
import dev.sluice.annotations.WriteContract;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that goes to many once.
 *
 * @param singleSendId SendGrid's identifier
 * @param name what it is called
 * @param status draft, scheduled or triggered
 * @param categories what it is about, with a comma between
 * @param sendAt when it goes out, or went out; empty for a draft
 * @param testedPart what is tested on some of those who get it: subject or content
 * @param testPercentage how many of those who get it are tested on
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param ingestedAt when this row was read
 */
@WriteContract(table = "single_sends")
public record SingleSend(
    @Key String singleSendId,
    @NotBlank String name,
    String status,
    String categories,
    @Nullable Instant sendAt,
    @Nullable String testedPart,
    @Nullable Integer testPercentage,
    Instant createdAt,
    Instant updatedAt,
    @Untracked Instant ingestedAt) {}
