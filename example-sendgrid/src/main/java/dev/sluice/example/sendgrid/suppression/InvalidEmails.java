package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Since;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiInvalidEmail;
import dev.sluice.example.sendgrid.api.SendGrid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Addresses that cannot exist: all at first, then what is new, and an hour before it again. */
@Flow(into = InvalidEmail.class)
public final class InvalidEmails {

  private InvalidEmails() {}

  @Extract
  static Pages<ApiInvalidEmail> extract(
      SendGrid sendGrid, @Since(field = "created", lookback = "PT1H") @Nullable Instant since) {
    return sendGrid.invalidEmails(since);
  }
}
