package dev.sluice.example.brevo.documented;

import dev.sluice.annotations.ReadContract;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What has become of e-mails, with every field that the API documents. */
@ReadContract
record MailStats(
    @Nullable Long listId,
    long uniqueClicks,
    long clickers,
    long complaints,
    long delivered,
    long sent,
    long softBounces,
    long hardBounces,
    long uniqueViews,
    @Nullable Long trackableViews,
    @Nullable BigDecimal trackableViewsRate,
    @Nullable Long estimatedViews,
    long unsubscriptions,
    long viewed,
    @Nullable Long deferred,
    @Nullable Long returnBounce) {}
