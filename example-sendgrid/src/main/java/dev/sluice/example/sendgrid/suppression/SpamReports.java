package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiSpamReport;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import java.time.Instant;

/** E-mails marked as spam, read whole each time; the table takes what is new. */
@Flow
public final class SpamReports {

  private SpamReports() {}

  @Extract
  static Pages<ApiSpamReport> extract(SendGrid sendGrid) {
    return sendGrid.spamReports(null);
  }

  @Transform
  static SpamReport transform(ApiSpamReport report, Batch batch) {
    return new SpamReport(
        report.email(), Instant.ofEpochSecond(report.created()), report.ip(), batch.ingestedAt());
  }
}
