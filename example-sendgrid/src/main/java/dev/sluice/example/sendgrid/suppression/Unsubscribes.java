package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Since;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiUnsubscribe;
import dev.sluice.example.sendgrid.api.SendGrid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Addresses that want no e-mail: all at first, then what is new, and an hour before it again. */
@Flow(into = Unsubscribe.class)
public final class Unsubscribes {

  private Unsubscribes() {}

  @Extract
  static Pages<ApiUnsubscribe> extract(
      SendGrid sendGrid, @Since(field = "created", lookback = "PT1H") @Nullable Instant since) {
    return sendGrid.unsubscribes(since);
  }
}
