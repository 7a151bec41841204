package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiInvalidEmail;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import java.time.Instant;

/** Addresses that cannot exist, read whole each time; the table takes what is new. */
@Flow
public final class InvalidEmails {

  private InvalidEmails() {}

  @Extract
  static Pages<ApiInvalidEmail> extract(SendGrid sendGrid) {
    return sendGrid.invalidEmails(null);
  }

  @Transform
  static InvalidEmail transform(ApiInvalidEmail invalid, Batch batch) {
    return new InvalidEmail(
        invalid.email(),
        Instant.ofEpochSecond(invalid.created()),
        invalid.reason(),
        batch.ingestedAt());
  }
}
