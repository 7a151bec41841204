package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A campaign, with every field that the API documents. */
@ReadContract
record Campaign(
    long id,
    String name,
    @Nullable String subject,
    @Nullable String previewText,
    String type,
    String status,
    @Nullable Instant scheduledAt,
    @Nullable Boolean abTesting,
    @Nullable String subjectA,
    @Nullable String subjectB,
    @Nullable Long splitRule,
    @Nullable String winnerCriteria,
    @Nullable Long winnerDelay,
    @Nullable Boolean sendAtBestTime,
    @Nullable String utmCampaignValue,
    @Nullable String utmSource,
    @Nullable String utmMedium,
    @Nullable Long utmID,
    boolean testSent,
    String header,
    String footer,
    Sender sender,
    String replyTo,
    @Nullable String toField,
    String htmlContent,
    @Nullable String shareLink,
    @Nullable String tag,
    Instant createdAt,
    Instant modifiedAt,
    @Nullable Boolean inlineImageActivation,
    @Nullable Boolean mirrorActive,
    @Nullable Boolean recurring,
    @Nullable Instant sentDate,
    @Nullable Long returnBounce,
    Recipients recipients,
    Statistics statistics) {}
