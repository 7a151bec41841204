package dev.sluice.example.brevo.documented;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.sluice.annotations.ReadContract;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has become of a campaign, with every field that the API documents. */
@ReadContract
record Statistics(
    MailStats globalStats,
    List<MailStats> campaignStats,
    long mirrorClick,
    long remaining,
    @JsonRawValue String linksStats,
    Map<String, MailStats> statsByDomain,
    @Nullable StatsByDevice statsByDevice,
    @Nullable Map<String, ClickStats> statsByBrowser) {}
