package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Since;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiSpamReport;
import dev.sluice.example.sendgrid.api.SendGrid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** E-mails marked as spam: all at first, then what is new, and an hour before it again. */
@Flow(into = SpamReport.class)
public final class SpamReports {

  private SpamReports() {}

  @Extract
  static Pages<ApiSpamReport> extract(
      SendGrid sendGrid, @Since(field = "created", lookback = "PT1H") @Nullable Instant since) {
    return sendGrid.spamReports(since);
  }
}
